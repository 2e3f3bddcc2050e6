package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.handoff.Handover;
import dev.engagement.model.handoff.HandoverQuestion;
import dev.engagement.model.reading.UnwillingBeyondScoping;
import dev.engagement.model.reading.WillingAndApproved;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Whether an opportunity is handed over now: ecosystem-sa, lines 27 and 31. Read afresh, not from the retention. */
public final class HandoverReading {
    private HandoverReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the page answers
     */
    public static Answer<Handover> read(HandoverQuestion question, Readings readings) {
        boolean nothingToHandOver = question.stage().closed()
                || question.source() == OpportunitySource.GITLAB // ecosystem-sa:21
                || question.ecosystemSaIsPrimary() == YesNo.NO;
        if (nothingToHandOver) {
            return Answer.notCovered();
        }
        Set<String> missing = new HashSet<>();
        if (question.source() == OpportunitySource.UNKNOWN) {
            missing.add("source");
        }
        if (question.ecosystemSaIsPrimary() == YesNo.UNKNOWN) {
            missing.add("ecosystemSaIsPrimary");
        }
        if (!missing.isEmpty()) {
            return Answer.needs(missing);
        }
        return question.stage().beyondScoping() ? beyondStage2(question, readings) : upToStage2(question);
    }

    /** ecosystem-sa:27: as soon as the partner's team is willing; no stage is too early. */
    private static Answer<Handover> upToStage2(HandoverQuestion question) {
        if (question.partnerTeamWilling() == YesNo.YES) {
            return Answer.decided(Handover.NOW);
        }
        if (question.stage().unknown()) {
            return Answer.needs("stage");
        }
        return question.partnerTeamWilling() == YesNo.NO
                ? Answer.decided(Handover.NOT_YET)
                : Answer.needs("partnerTeamWilling");
    }

    /** ecosystem-sa:31: not kept beyond stage 2 without both approvals. */
    private static Answer<Handover> beyondStage2(HandoverQuestion question, Readings readings) {
        YesNo willing = question.partnerTeamWilling();
        if (question.approvals().containsAll(EnumSet.allOf(Approval.class))) {
            boolean now = willing == YesNo.YES && readings.willingAndApproved() == WillingAndApproved.WILLINGNESS_WINS;
            return willing == YesNo.UNKNOWN
                    ? Answer.decided(Handover.NOT_YET).pending("partnerTeamWilling") // settled: T28.07
                    : Answer.decided(now ? Handover.NOW : Handover.NOT_YET);
        }
        boolean waits =
                willing == YesNo.NO && readings.unwillingBeyondScoping() == UnwillingBeyondScoping.UNWILLINGNESS_WINS;
        return Answer.decided(waits ? Handover.NOT_YET : Handover.NOW);
    }
}
