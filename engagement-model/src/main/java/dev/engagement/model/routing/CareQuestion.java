package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.Need;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who takes care of this customer or prospect: an SA, a CSM, or both (T43)? All rules that speak agree.
 *
 * @param audience whom it concerns
 * @param motion before or after the sale
 * @param need what is needed
 * @param csmAssigned whether a CSM is assigned to the customer
 * @param smallCustomer whether the customer is one of the smaller ones
 */
@RecordBuilder
public record CareQuestion(Audience audience, Motion motion, Need need, YesNo csmAssigned, YesNo smallCustomer)
        implements Question.One<Engagement> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public CareQuestion {
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
        motion = Facts.orUnknown(motion, Motion.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        csmAssigned = Facts.orUnknown(csmAssigned);
        smallCustomer = Facts.orUnknown(smallCustomer);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static CareQuestionBuilder builder() {
        return CareQuestionBuilder.builder();
    }
}
