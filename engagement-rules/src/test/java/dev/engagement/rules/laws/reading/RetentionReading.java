package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.reading.WillingAndApproved;
import java.util.HashSet;
import java.util.Set;

/** Whether the Ecosystem SA may keep an opportunity: ecosystem-sa, lines 21, 27 and 31. */
public final class RetentionReading {
    private RetentionReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the page answers
     */
    public static Answer<Retention> read(RetentionQuestion question, Readings readings) {
        if (question.source() == OpportunitySource.GITLAB || question.ecosystemSaIsPrimary() == YesNo.NO) {
            return Answer.decided(Retention.NOT_APPLICABLE); // ecosystem-sa:21: the direct account SA's from the start
        }
        Set<String> missing = new HashSet<>();
        if (question.source() == OpportunitySource.UNKNOWN) {
            missing.add("source");
        }
        if (question.ecosystemSaIsPrimary() == YesNo.UNKNOWN) {
            missing.add("ecosystemSaIsPrimary");
        }
        return missing.isEmpty() ? kept(question, readings) : Answer.needs(missing);
    }

    private static Answer<Retention> kept(RetentionQuestion question, Readings readings) {
        if (question.stage().closed()) {
            return Answer.notCovered(); // the page speaks of opportunities on their way to close
        }
        if (question.stage().beyondScoping()) {
            return beyondStage2(question, readings);
        }
        if (question.partnerTeamWilling() == YesNo.YES) {
            return Answer.decided(Retention.HAND_OVER_NOW); // ecosystem-sa:27
        }
        if (question.stage().unknown()) {
            return Answer.needs("stage");
        }
        Answer<Retention> allowed = Answer.decided(Retention.ALLOWED);
        return question.partnerTeamWilling() == YesNo.NO ? allowed : allowed.pending("partnerTeamWilling");
    }

    /** ecosystem-sa:31: the approvals of both managers are needed, whatever the partner's team says. */
    private static Answer<Retention> beyondStage2(RetentionQuestion question, Readings readings) {
        boolean global = question.approvals().contains(Approval.GLOBAL_ECOSYSTEM_SA_MANAGER);
        boolean regional = question.approvals().contains(Approval.REGIONAL_SA_MANAGER);
        if (!global) {
            return Answer.decided(regional ? Retention.LACKS_GLOBAL_APPROVAL : Retention.LACKS_BOTH_APPROVALS);
        }
        if (!regional) {
            return Answer.decided(Retention.LACKS_REGIONAL_APPROVAL);
        }
        Answer<Retention> allowed = Answer.decided(Retention.ALLOWED_BY_APPROVAL);
        return switch (question.partnerTeamWilling()) {
            case NO -> allowed;
            case UNKNOWN -> allowed.pending("partnerTeamWilling");
            case YES ->
                readings.willingAndApproved() == WillingAndApproved.WILLINGNESS_WINS
                        ? Answer.decided(Retention.HAND_OVER_NOW) // ecosystem-sa:27 has no exception
                        : allowed;
        };
    }
}
