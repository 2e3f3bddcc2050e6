package dev.engagement.model.triage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.fact.Region;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which labels belong on an issue that the Ecosystem SA team handles (T22)? Every rule that fits speaks.
 *
 * @param partnerRegion the region of the partner; who has several asks once for each
 * @param partnerName the name of the partner
 */
@RecordBuilder
public record EcosystemLabelQuestion(Region partnerRegion, Text partnerName) implements Question.Many<EcosystemLabel> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EcosystemLabelQuestion {
        partnerRegion = Facts.orUnknown(partnerRegion, Region.UNKNOWN);
        partnerName = Facts.orBlank(partnerName);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EcosystemLabelQuestionBuilder builder() {
        return EcosystemLabelQuestionBuilder.builder();
    }
}
