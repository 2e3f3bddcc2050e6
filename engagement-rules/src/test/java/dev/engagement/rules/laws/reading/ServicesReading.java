package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import dev.engagement.model.reading.CustomServices;
import dev.engagement.model.services.PositioningQuestion;
import dev.engagement.model.services.ServicesAdvice;
import dev.engagement.model.services.ServicesQuestion;
import java.util.HashSet;
import java.util.Set;

/** How Professional Services are positioned and engaged. */
public final class ServicesReading {
    private ServicesReading() {}

    /**
     * processes:53 and 54: pitch at every qualified opportunity, prepare for it, and log what was positioned.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> positioning(PositioningQuestion question, Readings readings) {
        Set<Step> due = new HashSet<>();
        Set<String> missing = new HashSet<>();
        if (question.servicesPositioned() == YesNo.YES) {
            due.add(Step.of(ServicesAdvice.LOG_POSITIONED_SERVICES)
                    .by(Role.FIELD_SA)
                    .at("SA activity type Positioned PS"));
        } else {
            if (question.qualified() == YesNo.YES) {
                due.add(Step.of(ServicesAdvice.PITCH_SERVICES).by(Role.FIELD_SA));
                due.add(Step.of(ServicesAdvice.LEARN_CATALOGUE)
                        .by(Role.FIELD_SA)
                        .at("Services catalog, deck and rubric"));
            } else if (question.qualified() == YesNo.UNKNOWN) {
                missing.add("qualified");
            }
            if (question.servicesPositioned() == YesNo.UNKNOWN) {
                missing.add("servicesPositioned");
            }
        }
        boolean noDuty = question.qualified() == YesNo.NO;
        if (due.isEmpty() && !noDuty) {
            return Answer.needs(missing);
        }
        Answer<Step> answer = Answer.decided(due);
        for (String fact : missing) {
            answer = answer.pending(fact);
        }
        return answer;
    }

    /**
     * processes:55 to 64, and 89 where a statement of work stands alone.
     *
     * @param question the question
     * @param readings how services are ordered that no standard offer covers
     * @return what the page answers
     */
    public static Answer<Step> services(ServicesQuestion question, Readings readings) {
        if (question.servicesOpportunityExists() == YesNo.UNKNOWN) {
            return Answer.needs("servicesOpportunityExists");
        }
        if (question.servicesOpportunityExists() == YesNo.NO) {
            return Answer.decided(Step.of(ServicesAdvice.CREATE_SERVICES_OPPORTUNITY)
                    .by(Role.ACCOUNT_EXECUTIVE)
                    .at("Salesforce"));
        }
        return switch (question.standardServiceFits()) {
            case YES ->
                Answer.decided(Step.of(ServicesAdvice.ORDER_DIRECTLY)
                        .by(Role.ACCOUNT_EXECUTIVE)
                        .at("Zuora in Salesforce"));
            case NO ->
                Answer.decided(
                        readings.customServices() == CustomServices.SOW_ONLY
                                ? Step.of(ServicesAdvice.WRITE_STATEMENT_OF_WORK)
                                        .by(Role.FIELD_SA)
                                : Step.of(ServicesAdvice.USE_SERVICES_CALCULATOR)
                                        .by(Role.FIELD_SA)
                                        .at("Services Calculator"));
            case UNKNOWN -> Answer.needs("standardServiceFits");
        };
    }
}
