package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.PartnerKind;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which kind of architect, or the CSM, is the trusted adviser of this audience (T01)? All rules that speak agree.
 *
 * @param audience whom it concerns
 * @param motion before or after the sale
 * @param partnerKind what the partner does for customers
 * @param globalStrategic whether the opportunity or customer is a global strategic one
 */
@RecordBuilder
public record AdviserQuestion(Audience audience, Motion motion, PartnerKind partnerKind, YesNo globalStrategic)
        implements Question.One<Engagement> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public AdviserQuestion {
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
        motion = Facts.orUnknown(motion, Motion.UNKNOWN);
        partnerKind = Facts.orUnknown(partnerKind, PartnerKind.UNKNOWN);
        globalStrategic = Facts.orUnknown(globalStrategic);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static AdviserQuestionBuilder builder() {
        return AdviserQuestionBuilder.builder();
    }
}
