package dev.engagement.model.successplan;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.PlanStatement;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What must a Customer Success Plan still state (T71)? Every rule that fits speaks.
 *
 * @param stated what the plan states already
 */
@RecordBuilder
public record PlanContentQuestion(Set<PlanStatement> stated) implements Question.Many<PlanItem> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PlanContentQuestion {
        stated = Facts.orEmpty(stated);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PlanContentQuestionBuilder builder() {
        return PlanContentQuestionBuilder.builder();
    }
}
