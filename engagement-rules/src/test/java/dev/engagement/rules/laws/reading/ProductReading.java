package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import dev.engagement.model.product.CapabilityQuestion;
import dev.engagement.model.product.CapabilityStep;
import dev.engagement.model.product.PreparationStep;
import dev.engagement.model.product.ProductSupportQuestion;
import dev.engagement.model.product.SupportStep;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Support from Product. */
public final class ProductReading {
    private ProductReading() {}

    /**
     * processes:254 and 255: explore first, use what satisfies, and only then turn to the Product Manager.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<CapabilityStep> capability(CapabilityQuestion question, Readings readings) {
        return switch (question.mapsToProduct()) {
            case YES -> Answer.decided(CapabilityStep.NONE_NEEDED);
            case UNKNOWN -> Answer.needs("mapsToProduct");
            case NO -> notInProduct(question);
        };
    }

    private static Answer<CapabilityStep> notInProduct(CapabilityQuestion question) {
        YesNo satisfies = question.workaroundSatisfies();
        return switch (question.workaroundsExplored()) {
            case NO -> Answer.decided(CapabilityStep.EXPLORE_WORKAROUNDS);
            case UNKNOWN ->
                satisfies == YesNo.YES
                        ? Answer.decided(CapabilityStep.USE_WORKAROUND)
                        : Answer.decided(CapabilityStep.EXPLORE_WORKAROUNDS).pending("workaroundsExplored");
            case YES ->
                switch (satisfies) {
                    case YES -> Answer.decided(CapabilityStep.USE_WORKAROUND);
                    case NO -> Answer.decided(CapabilityStep.REACH_PRODUCT_MANAGER);
                    case UNKNOWN -> Answer.needs("workaroundSatisfies");
                };
        };
    }

    /**
     * processes:257 to 266: what is left of the recommended approach, without what does not apply.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> support(ProductSupportQuestion question, Readings readings) {
        Set<PreparationStep> preparation = EnumSet.allOf(PreparationStep.class);
        preparation.removeAll(question.preparationDone());
        if (question.workaroundsExplored() == YesNo.NO) {
            preparation.remove(PreparationStep.DOCUMENT_WORKAROUNDS); // :260, "if applicable"
        }
        Set<SupportStep> support = EnumSet.allOf(SupportStep.class);
        support.removeAll(question.supportDone());
        if (!support.contains(SupportStep.SET_UP_CUSTOMER_CALL)) {
            support.remove(SupportStep.SUGGEST_TEAM_CALL); // :265, optional, and there to prepare the call of :266
        }

        Set<Step> steps = new HashSet<>();
        preparation.forEach(it -> steps.add(
                switch (it) {
                    case OPEN_ACCOUNT_PROJECT_ISSUE -> bySa(Step.of(it)).at("Account Management Project");
                    case ADD_BUSINESS_OBJECTIVES, ADD_EXISTING_APPROACH, ADD_COMMUNICATION ->
                        inIssue(bySa(Step.of(it)));
                    case REFER_TO_RUNNING_LOGS -> bySa(Step.of(it)).at("Customers & Prospects folder");
                    case DOCUMENT_JOURNEY, DOCUMENT_WORKAROUNDS -> bySa(Step.of(it));
                }));
        support.forEach(it -> steps.add(
                switch (it) {
                    case CREATE_SLACK_CHANNEL, LINK_ISSUE_IN_CHANNEL ->
                        bySa(Step.of(it)).at("new Slack channel");
                    case GIVE_LEAD_TIME -> bySa(Step.of(it)).within(TimeLimit.daysAhead(7));
                    case COLLABORATE_IN_ISSUE -> inIssue(Step.of(it).by(Role.FIELD_SA, Role.PRODUCT_MANAGER));
                    case CONTACT_PRODUCT_MANAGER, SUGGEST_TEAM_CALL, SET_UP_CUSTOMER_CALL -> bySa(Step.of(it));
                }));
        boolean mayBeSkipped = preparation.contains(PreparationStep.DOCUMENT_WORKAROUNDS)
                && question.workaroundsExplored() == YesNo.UNKNOWN;
        Answer<Step> answer = Answer.decided(steps);
        return mayBeSkipped ? answer.pending("workaroundsExplored") : answer;
    }

    private static Step bySa(Step step) {
        return step.by(Role.FIELD_SA);
    }

    private static Step inIssue(Step step) {
        return step.at("issue in the Account Management Project");
    }
}
