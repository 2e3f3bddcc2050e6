package dev.engagement.rules.laws.reading;

import dev.engagement.model.Advice;
import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.PartnerKind;
import dev.engagement.model.fact.PartnerTeam;
import dev.engagement.model.fact.Role;
import dev.engagement.model.remit.PartnerApproachAdvice;
import dev.engagement.model.remit.PartnerApproachQuestion;
import java.util.HashSet;
import java.util.Set;

/** How the Ecosystem SA works with a partner: ecosystem-sa, lines 35, 49 and 63. */
public final class PartnerApproachReading {
    /** ecosystem-sa:49. */
    private static final Set<PartnerKind> ASSOCIATED =
            Set.of(PartnerKind.SERVICES, PartnerKind.PLATFORM, PartnerKind.TECHNOLOGY, PartnerKind.TRANSACTION);

    private PartnerApproachReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> read(PartnerApproachQuestion question, Readings readings) {
        Set<Advice> steps = new HashSet<>();
        if (ASSOCIATED.contains(question.partnerKind())) {
            steps.add(PartnerApproachAdvice.DEVELOP_CHAMPIONS); // :49, champions in the partner community
        }
        if (question.wholePartner() == YesNo.YES) {
            steps.add(PartnerApproachAdvice.DEVELOP_CHAMPIONS_INSTEAD); // :49, no partner is enabled as such
        }
        if (question.partnerTeam() == PartnerTeam.DELIVERY) { // :35, whatever became of the deal
            steps.add(PartnerApproachAdvice.PROMOTE_TRAINING);
            steps.add(PartnerApproachAdvice.PROMOTE_CERTIFICATION);
        }
        Set<String> wanted = notKnown(question);
        if (steps.isEmpty()) {
            return wanted.isEmpty() ? Answer.notCovered() : Answer.needs(wanted);
        }
        Set<Step> values = new HashSet<>();
        steps.forEach(step -> values.add(Step.of(step).by(Role.ECOSYSTEM_SA)));
        return new Answer<>(Outcome.DECIDED, values, wanted);
    }

    private static Set<String> notKnown(PartnerApproachQuestion question) {
        Set<String> facts = new HashSet<>();
        if (question.partnerKind().unknown()) {
            facts.add("partnerKind");
        }
        if (question.wholePartner() == YesNo.UNKNOWN) {
            facts.add("wholePartner");
        }
        if (question.partnerTeam() == PartnerTeam.UNKNOWN) {
            facts.add("partnerTeam");
        }
        return facts;
    }

    /**
     * What the page says beside.
     *
     * @param question the question
     * @return what has to be said beside the answer
     */
    public static Set<Advice> remarks(PartnerApproachQuestion question) {
        Set<Advice> remarks = new HashSet<>();
        if (question.partnerTeam() == PartnerTeam.DELIVERY) {
            remarks.add(PartnerApproachAdvice.OUTCOMES_AFTER_THE_WIN); // :35
        }
        if (question.partnerKind().equals(PartnerKind.SERVICES)) {
            remarks.add(PartnerApproachAdvice.SERVICES_PARTNER_MODEL_IS_UNWRITTEN); // :63
        }
        return remarks;
    }
}
