package dev.engagement.examples.benchmarks;

import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.intake.CompletenessQuestion;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.ownership.OwnershipQuestion;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Three tables as a programmer would write them for one service: under the default readings, without reasons, and with
 * nothing but "no answer" where a fact is missing or the handbook is silent.
 */
final class HandWritten {
    private HandWritten() {}

    /** The answer, or empty. */
    static Optional<?> decide(Question<?> question) {
        if (question instanceof OwnershipQuestion ownership) {
            return ownership(ownership);
        }
        if (question instanceof RetentionQuestion retention) {
            return retention(retention);
        }
        if (question instanceof IntakeQuestion intake) {
            return verdict(intake);
        }
        throw new IllegalArgumentException("Nobody wrote the question (" + question.name() + ") by hand.");
    }

    static Optional<Ownership> ownership(OwnershipQuestion question) {
        if (question.stage().closed() || question.source() == OpportunitySource.UNKNOWN) {
            return Optional.empty();
        }
        if (question.source() == OpportunitySource.GITLAB) {
            Ownership field = Ownership.by(Role.FIELD_SA);
            return Optional.of(question.partnerInvolved() == YesNo.YES ? field.supportedBy(Role.ECOSYSTEM_SA) : field);
        }
        boolean willing = question.partnerTeamWilling() == YesNo.YES;
        if (!question.stage().beyondScoping()) {
            if (willing) {
                return Optional.of(Ownership.by(Role.FIELD_SA).handingOver());
            }
            return question.stage().unknown() ? Optional.empty() : Optional.of(Ownership.by(Role.ECOSYSTEM_SA));
        }
        if (!question.approvedByBoth()) {
            return Optional.of(
                    Ownership.by(Role.FIELD_SA).supportedBy(Role.ECOSYSTEM_SA).handingOver());
        }
        return Optional.of(willing ? Ownership.by(Role.FIELD_SA).handingOver() : Ownership.by(Role.ECOSYSTEM_SA));
    }

    static Optional<Retention> retention(RetentionQuestion question) {
        if (question.source() == OpportunitySource.GITLAB || question.ecosystemSaIsPrimary() == YesNo.NO) {
            return Optional.of(Retention.NOT_APPLICABLE);
        }
        if (question.source() == OpportunitySource.UNKNOWN
                || question.ecosystemSaIsPrimary() == YesNo.UNKNOWN
                || question.stage().closed()) {
            return Optional.empty();
        }
        boolean willing = question.partnerTeamWilling() == YesNo.YES;
        if (!question.stage().beyondScoping()) {
            if (willing) {
                return Optional.of(Retention.HAND_OVER_NOW);
            }
            return question.stage().unknown() ? Optional.empty() : Optional.of(Retention.ALLOWED);
        }
        boolean global = question.approvals().contains(Approval.GLOBAL_ECOSYSTEM_SA_MANAGER);
        boolean regional = question.approvals().contains(Approval.REGIONAL_SA_MANAGER);
        if (global && regional) {
            return Optional.of(willing ? Retention.HAND_OVER_NOW : Retention.ALLOWED_BY_APPROVAL);
        }
        if (global) {
            return Optional.of(Retention.LACKS_REGIONAL_APPROVAL);
        }
        return Optional.of(regional ? Retention.LACKS_GLOBAL_APPROVAL : Retention.LACKS_BOTH_APPROVALS);
    }

    static Optional<Verdict> verdict(IntakeQuestion question) {
        if (!question.phase().intakeListApplies()) {
            return Optional.empty();
        }
        if (!missing(question.completeness()).isEmpty()) {
            if (question.askedForMissing() != YesNo.YES) {
                return Optional.of(Verdict.REQUEST_INFORMATION);
            }
            return switch (question.personasEngaged()) {
                case NO ->
                    Optional.of(
                            question.exceptionRequested() == YesNo.YES ? Verdict.CASE_BY_CASE : Verdict.MAY_DECLINE);
                case YES -> Optional.of(Verdict.CASE_BY_CASE);
                case UNKNOWN -> Optional.empty();
            };
        }
        if (question.meetingPlanned() == YesNo.UNKNOWN) {
            return Optional.empty();
        }
        return switch (question.qualified()) {
            case NO -> Optional.of(Verdict.CASE_BY_CASE);
            case YES -> Optional.of(Verdict.ACCEPT);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Set<RequiredItem> missing(CompletenessQuestion question) {
        Set<RequiredItem> missing = EnumSet.noneOf(RequiredItem.class);
        boolean noOpportunity = question.opportunityId().blank();
        addIf(noOpportunity, RequiredItem.OPPORTUNITY_ID, missing);
        addIf(!noOpportunity && question.opportunityActive() != YesNo.YES, RequiredItem.ACTIVE_OPPORTUNITY, missing);
        boolean noPlan = question.commandPlanLink().blank();
        addIf(noPlan, RequiredItem.COMMAND_PLAN_LINK, missing);
        addIf(!noPlan && question.commandPlanAssociated() != YesNo.YES, RequiredItem.COMMAND_PLAN_ASSOCIATED, missing);
        addIf(!noPlan && question.commandPlanCompleted() != YesNo.YES, RequiredItem.COMMAND_PLAN_COMPLETED, missing);
        addUnlessSentence(question.whyNow(), RequiredItem.WHY_NOW, RequiredItem.WHY_NOW_NOT_SENTENCE, missing);
        addUnlessSentence(
                question.identifiedPain(),
                RequiredItem.IDENTIFIED_PAIN,
                RequiredItem.IDENTIFIED_PAIN_NOT_SENTENCE,
                missing);
        addIf(question.champion().blank(), RequiredItem.CHAMPION, missing);
        if (question.meetingPlanned() == YesNo.YES) {
            addIf(question.meetingDiscussed() != YesNo.YES, RequiredItem.MEETING_PREALIGNED, missing);
            addIf(question.meetingGoal().blank(), RequiredItem.MEETING_GOAL, missing);
            addIf(question.objectivesClear() != YesNo.YES, RequiredItem.OBJECTIVES_CLEAR, missing);
            addIf(question.expectationsManaged() != YesNo.YES, RequiredItem.EXPECTATIONS_MANAGED, missing);
        }
        return missing;
    }

    private static void addUnlessSentence(
            Text text, RequiredItem absent, RequiredItem noSentence, Set<RequiredItem> missing) {
        addIf(text.blank(), absent, missing);
        addIf(!text.blank() && !text.sentence(), noSentence, missing);
    }

    private static void addIf(boolean condition, RequiredItem item, Set<RequiredItem> missing) {
        if (condition) {
            missing.add(item);
        }
    }
}
