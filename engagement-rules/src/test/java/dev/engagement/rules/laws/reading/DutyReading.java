package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import dev.engagement.model.ownership.DutyAdvice;
import dev.engagement.model.ownership.DutyQuestion;
import dev.engagement.model.reading.Coordination;
import java.util.HashSet;
import java.util.Set;

/** What the Ecosystem SA does on an opportunity: ecosystem-sa, lines 21 to 27, and processes, line 195. */
public final class DutyReading {
    private DutyReading() {}

    /**
     * Reads the pages.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return the duties
     */
    public static Set<Step> read(DutyQuestion question, Readings readings) {
        Set<Step> duties = new HashSet<>();
        ecosystemSa(duties, DutyAdvice.FOCUS_ON_PARTNERS); // processes:195, without condition
        if (question.source() == OpportunitySource.GITLAB && question.partnerInvolved() == YesNo.YES) {
            ecosystemSa(duties, DutyAdvice.SUPPORT_DEAL_PROGRESS); // ecosystem-sa:21
            ecosystemSa(duties, DutyAdvice.ENABLE_JOINT_DISCOVERY);
            ecosystemSa(duties, DutyAdvice.ENABLE_JOINT_DEMOS);
        }
        if (question.source() == OpportunitySource.PARTNER) {
            addPartnerSourced(question, readings, duties);
        }
        if (question.partnerNeedsHelp() == YesNo.YES && question.partnerTeamWilling() == YesNo.NO) {
            ecosystemSa(duties, DutyAdvice.JOIN_CUSTOMER_ENGAGEMENTS); // processes:195, both conditions
        }
        if (question.ecosystemSaMeetsCustomer() == YesNo.YES) {
            ecosystemSa(duties, DutyAdvice.DOCUMENT_INTERACTIONS); // processes:195
            duties.add(Step.of(DutyAdvice.HAND_OFF_QUICKLY)
                    .by(Role.ECOSYSTEM_SA)
                    .within(TimeLimit.SOON)); // "as quickly as possible"
        }
        boolean partnerAligned =
                question.source() == OpportunitySource.PARTNER || question.partnerInvolved() == YesNo.YES;
        if (partnerAligned && question.fieldSaNeedsBackup() == YesNo.YES) {
            ecosystemSa(duties, DutyAdvice.BACK_UP_FIELD_SA); // processes:195
        }
        return duties;
    }

    /** ecosystem-sa:25 and :27: adviser until the handover, and especially, not only, before the deal is registered. */
    private static void addPartnerSourced(DutyQuestion question, Readings readings, Set<Step> duties) {
        if (question.partnerNeedsHelp() == YesNo.YES) {
            ecosystemSa(duties, DutyAdvice.ENABLE_PARTNER_TO_PROGRESS);
        }
        if (question.partnerTeamWilling() != YesNo.YES) {
            ecosystemSa(duties, DutyAdvice.ADVISE_PARTNER);
            ecosystemSa(duties, DutyAdvice.TEACH_DISCOVERY);
            ecosystemSa(duties, DutyAdvice.TEACH_DEMOS);
        }
        if (question.dealRegistration() != DealRegistration.SUBMITTED) {
            DutyAdvice coordination = readings.coordination() == Coordination.PARTNER_IS_ENCOURAGED
                    ? DutyAdvice.ENCOURAGE_COORDINATION
                    : DutyAdvice.BEGIN_COORDINATION;
            duties.add(Step.of(DutyAdvice.ENCOURAGE_DEAL_REGISTRATION).by(Role.ECOSYSTEM_TEAM));
            duties.add(Step.of(coordination).by(Role.ECOSYSTEM_TEAM));
        }
    }

    private static void ecosystemSa(Set<Step> duties, DutyAdvice duty) {
        duties.add(Step.of(duty).by(Role.ECOSYSTEM_SA));
    }
}
