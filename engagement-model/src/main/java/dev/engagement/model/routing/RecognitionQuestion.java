package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.fact.PartnerKind;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is this company an Alliance partner, to which an Alliance SA represents us (T11)? All rules that speak agree.
 *
 * @param partnerName the name of the partner
 * @param partnerKind what the partner does for customers
 */
@RecordBuilder
public record RecognitionQuestion(Text partnerName, PartnerKind partnerKind) implements Question.One<Recognition> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public RecognitionQuestion {
        partnerName = Facts.orBlank(partnerName);
        partnerKind = Facts.orUnknown(partnerKind, PartnerKind.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static RecognitionQuestionBuilder builder() {
        return RecognitionQuestionBuilder.builder();
    }
}
