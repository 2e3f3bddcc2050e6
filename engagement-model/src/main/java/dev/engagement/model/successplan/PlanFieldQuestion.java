package dev.engagement.model.successplan;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.PlanField;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What goes into a field of the Customer Success Plan section in Salesforce (T73)? All rules that speak agree.
 *
 * @param planField the field
 */
@RecordBuilder
public record PlanFieldQuestion(PlanField planField) implements Question.One<PlanFieldContent> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PlanFieldQuestion {
        planField = Facts.orUnknown(planField, PlanField.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PlanFieldQuestionBuilder builder() {
        return PlanFieldQuestionBuilder.builder();
    }
}
