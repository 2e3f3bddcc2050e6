package dev.engagement.model.participation;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.DiscoveryTopic;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What does an SA still want to know before tailoring a conversation or a demo (T44)? Every rule that fits speaks.
 *
 * @param topicsAnswered what was answered; that there is none is an answer, too
 */
@RecordBuilder
public record DiscoveryQuestion(Set<DiscoveryTopic> topicsAnswered) implements Question.Many<DiscoveryTopic> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public DiscoveryQuestion {
        topicsAnswered = Facts.orEmpty(topicsAnswered);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static DiscoveryQuestionBuilder builder() {
        return DiscoveryQuestionBuilder.builder();
    }
}
