package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.Role;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.model.reading.UnwillingBeyondScoping;
import dev.engagement.model.reading.WillingAndApproved;
import java.util.EnumSet;

/** Who owns an opportunity: ecosystem-sa, lines 21 to 31. */
public final class OwnershipReading {
    private static final Ownership FIELD_SA = Ownership.by(Role.FIELD_SA);
    private static final Ownership ECOSYSTEM_SA = Ownership.by(Role.ECOSYSTEM_SA);

    private OwnershipReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the page answers
     */
    public static Answer<Ownership> read(OwnershipQuestion question, Readings readings) {
        if (question.stage().closed()) {
            return Answer.notCovered(); // the page speaks of opportunities on their way to close
        }
        return switch (question.source()) {
            case GITLAB -> sourcedByGitLab(question.partnerInvolved());
            case PARTNER -> sourcedByPartner(question, readings);
            case UNKNOWN -> Answer.needs("source");
        };
    }

    /** ecosystem-sa:21: the direct account SA owns it, partner or not; with a partner the Ecosystem SA supports. */
    private static Answer<Ownership> sourcedByGitLab(YesNo partnerInvolved) {
        return switch (partnerInvolved) {
            case YES -> Answer.decided(FIELD_SA.supportedBy(Role.ECOSYSTEM_SA));
            case NO -> Answer.decided(FIELD_SA);
            case UNKNOWN -> Answer.decided(FIELD_SA).pending("partnerInvolved"); // settled: only the supporter is open
        };
    }

    private static Answer<Ownership> sourcedByPartner(OwnershipQuestion question, Readings readings) {
        if (question.stage().beyondScoping()) {
            return question.approvals().containsAll(EnumSet.allOf(Approval.class))
                    ? approvedBeyondStage2(question.partnerTeamWilling(), readings)
                    : notApprovedBeyondStage2(question.partnerTeamWilling(), readings);
        }
        if (question.partnerTeamWilling() == YesNo.YES) {
            return Answer.decided(FIELD_SA.handingOver()); // ecosystem-sa:27: as soon as willing, at any stage
        }
        if (question.stage().unknown()) {
            return Answer.needs("stage"); // settled: no provisional owner
        }
        return upToStage2(question);
    }

    /** ecosystem-sa:25 and :27: until the partner's team is willing, the Ecosystem SA is responsible. */
    private static Answer<Ownership> upToStage2(OwnershipQuestion question) {
        Answer<Ownership> kept = Answer.decided(ECOSYSTEM_SA);
        if (question.partnerTeamWilling() == YesNo.UNKNOWN) {
            return kept.pending("partnerTeamWilling"); // settled: T25.08
        }
        return question.dealRegistration() == DealRegistration.UNKNOWN
                ? kept.pending("dealRegistration") // settled: T25.12
                : kept;
    }

    /** ecosystem-sa:31: both approvals lift the limit of stage 2; :27 has no exception for a willing team. */
    private static Answer<Ownership> approvedBeyondStage2(YesNo willing, Readings readings) {
        boolean willingnessWins = readings.willingAndApproved() == WillingAndApproved.WILLINGNESS_WINS;
        return switch (willing) {
            case YES -> Answer.decided(willingnessWins ? FIELD_SA.handingOver() : ECOSYSTEM_SA);
            case NO -> Answer.decided(ECOSYSTEM_SA);
            case UNKNOWN -> Answer.decided(ECOSYSTEM_SA).pending("partnerTeamWilling");
        };
    }

    /** ecosystem-sa:31: beyond stage 2 it is not kept; settled: whose it is while the partner's team is unwilling. */
    private static Answer<Ownership> notApprovedBeyondStage2(YesNo willing, Readings readings) {
        boolean kept =
                willing == YesNo.NO && readings.unwillingBeyondScoping() == UnwillingBeyondScoping.UNWILLINGNESS_WINS;
        return Answer.decided(
                kept ? ECOSYSTEM_SA : FIELD_SA.supportedBy(Role.ECOSYSTEM_SA).handingOver());
    }
}
