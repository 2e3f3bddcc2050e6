package dev.engagement.model.handbookchange;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.fact.ChangeKind;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What does somebody do to change the SA handbook or a process (T10)? Every rule that fits speaks.
 *
 * @param changeKind what is to be changed
 */
@RecordBuilder
public record ChangeQuestion(ChangeKind changeKind) implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ChangeQuestion {
        changeKind = Facts.orUnknown(changeKind, ChangeKind.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ChangeQuestionBuilder builder() {
        return ChangeQuestionBuilder.builder();
    }
}
