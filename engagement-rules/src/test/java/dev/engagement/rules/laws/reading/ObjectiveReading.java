package dev.engagement.rules.laws.reading;

import dev.engagement.model.Advice;
import dev.engagement.model.Readings;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.remit.Objective;
import dev.engagement.model.remit.ObjectiveAdvice;
import dev.engagement.model.remit.ObjectiveQuestion;
import java.util.List;
import java.util.Set;

/** The mission and the primary objectives: solutions-architects, lines 16 to 29. */
public final class ObjectiveReading {
    private ObjectiveReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Objective> read(ObjectiveQuestion question, Readings readings) {
        return switch (question.audience()) {
            case CUSTOMER ->
                Answer.decided(List.of(
                        Objective.CUSTOMER_SUCCESS_THROUGH_CONSULTATION, // :16
                        Objective.TRUSTED_ADVISOR, // :18
                        Objective.UNDERSTAND_CHALLENGES, // :20
                        Objective.DRIVE_ADOPTION)); // :26
            case PROSPECT ->
                Answer.decided(List.of(Objective.TRUSTED_ADVISOR, Objective.DELIVER_VALUE_PROPOSITION)); // :18, :23
            case PARTNER ->
                Answer.decided(List.of(Objective.TRUSTED_ADVISOR, Objective.GROW_PARTNER_ECOSYSTEM)); // :18, :29
            case INTERNAL -> Answer.notCovered();
            case UNKNOWN -> Answer.needs("audience");
        };
    }

    /**
     * processes:142 makes another role responsible for adoption.
     *
     * @param question the question
     * @return what has to be said beside the answer
     */
    public static Set<Advice> remarks(ObjectiveQuestion question) {
        return question.audience() == Audience.CUSTOMER
                ? Set.of(ObjectiveAdvice.CSM_IS_RESPONSIBLE_FOR_ADOPTION)
                : Set.of();
    }
}
