package dev.engagement.model.planning;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.fact.InitiativeState;
import dev.engagement.model.fact.PlanningTopic;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What is done in planning, and how (T77, T78, T87, T90)? Every rule that fits speaks.
 *
 * @param planningTopic what it is about
 * @param role for whom it is asked
 * @param initiativeState how the OKR or Initiative stands when the quarter ends
 */
@RecordBuilder
public record PlanningQuestion(PlanningTopic planningTopic, Role role, InitiativeState initiativeState)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PlanningQuestion {
        planningTopic = Facts.orUnknown(planningTopic, PlanningTopic.UNKNOWN);
        role = Facts.orUnknown(role, Role.UNKNOWN);
        initiativeState = Facts.orUnknown(initiativeState, InitiativeState.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PlanningQuestionBuilder builder() {
        return PlanningQuestionBuilder.builder();
    }
}
