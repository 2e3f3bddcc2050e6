package dev.engagement.model.successplan;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.PlanDocument;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which plan document applies, and what is the one at hand (T70)? All rules that speak agree.
 *
 * @param document the document at hand; unknown where there is none yet, so that the plan is new
 */
@RecordBuilder
public record PlanDocumentQuestion(PlanDocument document) implements Question.One<DocumentStatus> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PlanDocumentQuestion {
        document = Facts.orUnknown(document, PlanDocument.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PlanDocumentQuestionBuilder builder() {
        return PlanDocumentQuestionBuilder.builder();
    }
}
