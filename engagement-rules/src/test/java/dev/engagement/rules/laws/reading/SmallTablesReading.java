package dev.engagement.rules.laws.reading;

import dev.engagement.model.Advice;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Initiated;
import dev.engagement.model.fact.Initiator;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.intake.EffortQuestion;
import dev.engagement.model.intake.IntakeAdvice;
import dev.engagement.model.intake.MeetingAttendance;
import dev.engagement.model.intake.QualificationQuestion;
import dev.engagement.model.intake.QualificationStep;
import dev.engagement.model.intake.QualifyingMeetingQuestion;
import dev.engagement.model.intake.Risk;
import dev.engagement.model.intake.RiskQuestion;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.routing.OutreachQuestion;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a few lines: initial meetings, effort, review, risk, and whom an Alliance SA reaches out to. */
public final class SmallTablesReading {
    private SmallTablesReading() {}

    /**
     * processes:122: the SA may take part, or SDR and account executive do without; teams handle it case by case.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<MeetingAttendance> qualifyingMeeting(QualifyingMeetingQuestion question, Readings readings) {
        return Answer.decided(
                switch (question.teamChoice()) {
                    case SA_JOINS -> MeetingAttendance.SA_MAY_JOIN;
                    case SDR_AND_AE_ALONE -> MeetingAttendance.SDR_AND_AE_RUN_IT;
                    case UNKNOWN -> MeetingAttendance.TEAM_DECIDES;
                });
    }

    /**
     * processes:124 to 129: size is no reliable measure, and five aims of asking for information.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Advice> effort(EffortQuestion question, Readings readings) {
        return Answer.decided(List.of(
                IntakeAdvice.SIZE_IS_NO_MEASURE,
                IntakeAdvice.PREPARED_MEETINGS,
                IntakeAdvice.CUSTOMER_CONFIDENCE,
                IntakeAdvice.SA_AUTONOMY,
                IntakeAdvice.LESS_CONFUSION,
                IntakeAdvice.QUALITY_OF_OUTCOME));
    }

    /**
     * processes:123: objectives, then a review, then what it found.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<QualificationStep> qualification(QualificationQuestion question, Readings readings) {
        if (question.reviewHeld() == YesNo.YES) {
            return switch (question.qualified()) {
                case YES -> Answer.decided(QualificationStep.TECHNICAL_DISCOVERY);
                case NO -> Answer.decided(QualificationStep.FURTHER_OUTCOME_DISCOVERY);
                case UNKNOWN -> Answer.needs("qualified");
            };
        }
        return switch (question.objectivesSet()) {
            case YES ->
                question.reviewHeld() == YesNo.NO
                        ? Answer.decided(QualificationStep.ACCOUNT_TEAM_REVIEW)
                        : Answer.decided(QualificationStep.ACCOUNT_TEAM_REVIEW).pending("reviewHeld");
            case NO -> Answer.decided(QualificationStep.ESTABLISH_OBJECTIVES);
            case UNKNOWN -> Answer.needs("objectivesSet");
        };
    }

    /**
     * processes:138: the wrong time or too little context, either alone, has all three consequences.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Risk> risk(RiskQuestion question, Readings readings) {
        if (question.wrongTime() == YesNo.YES || question.enoughContext() == YesNo.NO) {
            return Answer.decided(EnumSet.allOf(Risk.class));
        }
        Set<String> missing = new HashSet<>();
        if (question.wrongTime() == YesNo.UNKNOWN) {
            missing.add("wrongTime");
        }
        if (question.enoughContext() == YesNo.UNKNOWN) {
            missing.add("enoughContext");
        }
        return missing.isEmpty() ? Answer.decided(Set.of()) : Answer.needs(missing);
    }

    /**
     * alliance-sa:46 to 55: the second table.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Engagement> outreach(OutreachQuestion question, Readings readings) {
        Need need = question.need();
        boolean asked = question.requester().equals(Role.ALLIANCE_SA)
                || question.requester().unknown();
        if (!asked) {
            return Answer.notCovered(); // the table is the Alliance SA's, whatever the need
        }
        if (need.unknown()) {
            return Answer.needs("need");
        }
        if (!need.outreach()) {
            return Answer.notCovered();
        }
        if (question.requester().unknown()) {
            return Answer.needs("requester");
        }
        if (need.equals(Need.ACCOUNT_MAPPING)) {
            return reachOut( // :51
                    question,
                    Initiator.FIELD_ACCOUNT_TEAM,
                    Set.of(Initiated.TECHNICAL_REQUEST),
                    false,
                    Role.ALLIANCE_BDM);
        }
        if (need.equals(Need.STATUS_OR_FOLLOW_UP)) {
            return reachOut( // :52, :53, :54
                    question,
                    Initiator.CO_CUSTOMER,
                    Set.of(Initiated.ISSUE, Initiated.REQUEST),
                    true,
                    Role.STRATEGIC_AE,
                    Role.FIELD_SA,
                    Role.CSM,
                    Role.SUPPORT_ENGINEER);
        }
        if (need.equals(Need.PRODUCT_COLLABORATION)) {
            return reachOut( // :55
                    question,
                    Initiator.PARTNER_DEVELOPMENT_TEAM,
                    Set.of(Initiated.ISSUE, Initiated.REQUEST, Initiated.GTM_MOTION),
                    true,
                    Role.PRODUCT_MANAGER);
        }
        return Answer.decided(Engagement.of(Role.ALLIANCE_DIRECTOR)); // :50
    }

    private static Answer<Engagement> reachOut(
            OutreachQuestion question,
            Initiator initiator,
            Set<Initiated> initiated,
            boolean viaContacts,
            Role... roles) {
        boolean otherInitiator = question.initiator() != Initiator.UNKNOWN && question.initiator() != initiator;
        boolean otherMatter = question.initiated() != Initiated.UNKNOWN && !initiated.contains(question.initiated());
        if (otherInitiator || otherMatter || (viaContacts && question.viaPartnershipContacts() == YesNo.NO)) {
            return Answer.notCovered();
        }
        Set<String> missing = new HashSet<>();
        if (question.initiator() == Initiator.UNKNOWN) {
            missing.add("initiator");
        }
        if (question.initiated() == Initiated.UNKNOWN) {
            missing.add("initiated");
        }
        if (viaContacts && question.viaPartnershipContacts() == YesNo.UNKNOWN) {
            missing.add("viaPartnershipContacts");
        }
        return missing.isEmpty()
                ? Answer.decided(Stream.of(roles).map(Engagement::of).collect(Collectors.toSet()))
                : Answer.needs(missing);
    }
}
