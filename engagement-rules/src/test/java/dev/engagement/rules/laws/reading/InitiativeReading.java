package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import dev.engagement.model.planning.InitiativeKind;
import dev.engagement.model.planning.InitiativeQuestion;
import java.util.HashSet;
import java.util.Set;

/** What the page says of OKRs and Initiatives. */
public final class InitiativeReading {
    private static final Set<Role> SOLUTIONS_ARCHITECTS = Set.of(
            Role.FIELD_SA,
            Role.ENTERPRISE_SA,
            Role.COMMERCIAL_SA,
            Role.APAC_SA,
            Role.PRINCIPAL_SA,
            Role.PRIMARY_SA,
            Role.SECONDARY_SA,
            Role.ALLIANCE_SA,
            Role.CHANNEL_SA,
            Role.ECOSYSTEM_SA,
            Role.SME,
            Role.DEMO_ARCHITECT);

    private InitiativeReading() {}

    /**
     * processes:76 and 77: tied to focus areas or to company OKRs, or independent of both; of others than SAs the page
     * says nothing.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<InitiativeKind> initiative(InitiativeQuestion question, Readings readings) {
        Role requester = question.requester();
        if (!requester.equals(Role.UNKNOWN) && !SOLUTIONS_ARCHITECTS.contains(requester)) {
            return Answer.notCovered();
        }
        if (question.relatesToFocusArea() == YesNo.YES || question.relatesToCompanyOkr() == YesNo.YES) {
            return Answer.decided(InitiativeKind.OKR);
        }
        Set<String> missing = new HashSet<>();
        if (question.relatesToFocusArea() == YesNo.UNKNOWN) {
            missing.add("relatesToFocusArea");
        }
        if (question.relatesToCompanyOkr() == YesNo.UNKNOWN) {
            missing.add("relatesToCompanyOkr");
        }
        return missing.isEmpty() ? Answer.decided(InitiativeKind.INITIATIVE) : Answer.needs(missing);
    }
}
