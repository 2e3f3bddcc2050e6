package dev.engagement.rules.laws.reading;

import static java.util.Map.entry;

import dev.engagement.model.Advice;
import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.reading.PartnerFirst;
import dev.engagement.model.routing.AskInstead;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.routing.Manner;
import dev.engagement.model.routing.PeerKind;
import dev.engagement.model.routing.RoutingAdvice;
import dev.engagement.model.routing.RoutingQuestion;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who may engage an Alliance SA for what: the first table of alliance-sa, lines 32 to 40. */
public final class AllianceReading {
    private static final Engagement ALLIANCE_SA = Engagement.of(Role.ALLIANCE_SA);
    private static final Set<Role> SELLER_AND_FIELD_SA = Set.of(Role.STRATEGIC_AE, Role.FIELD_SA);
    private static final Set<Role> DIRECTOR = Set.of(Role.ALLIANCE_DIRECTOR);
    private static final Set<Role> PRODUCT_MANAGER = Set.of(Role.PRODUCT_MANAGER);

    /** The bullets of the table by need, and whose bullets they are. */
    private static final Map<Need, Set<Role>> ROLES = Map.ofEntries(
            entry(Need.LEAD_TECHNICAL_CONVERSATIONS, DIRECTOR), // :34
            entry(
                    Need.ENABLE_PARTNER_PRESALES, // :34, :35, :36
                    Set.of(Role.ALLIANCE_DIRECTOR, Role.ALLIANCE_BDM, Role.STRATEGIC_AE, Role.FIELD_SA)),
            entry(Need.MARKETING_TECHNICAL_ASSETS, DIRECTOR), // :34
            entry(Need.PROCESS_IMPROVEMENT, DIRECTOR), // :34
            entry(Need.RUN_PUBLIC_EVENTS, DIRECTOR), // :34
            entry(
                    Need.SME_IN_SALES_CYCLE, // :35, :36
                    Set.of(Role.ALLIANCE_BDM, Role.STRATEGIC_AE, Role.FIELD_SA)),
            entry(
                    Need.INTERNAL_ENABLEMENT, // :36 to :39
                    Set.of(Role.STRATEGIC_AE, Role.FIELD_SA, Role.CSM, Role.PS_ENGINEER, Role.SUPPORT_ENGINEER)),
            entry(
                    Need.CONNECT_WITH_PARTNER_PEERS, // :36, :38, :39
                    Set.of(Role.STRATEGIC_AE, Role.FIELD_SA, Role.PS_ENGINEER, Role.SUPPORT_ENGINEER)),
            entry(Need.IDENTIFY_COLLABORATION, SELLER_AND_FIELD_SA), // :36
            entry(Need.ADOPTION, Set.of(Role.CSM)), // :37
            entry(Need.REFERENCE_ARCHITECTURE, Set.of(Role.PS_ENGINEER)), // :38
            entry(Need.CONSOLIDATE_PRODUCT_FEEDBACK, PRODUCT_MANAGER), // :40
            entry(Need.VALIDATE_INTEGRATION, PRODUCT_MANAGER), // :40
            entry(Need.DEVELOP_BUSINESS_CASE, PRODUCT_MANAGER), // :40
            entry(Need.ACCESS_PARTNER_DEV_TEAM, PRODUCT_MANAGER), // :40
            entry(Need.PARTNER_CERTIFICATION_PROGRAM, PRODUCT_MANAGER), // :40
            entry(Need.OPERATIONAL_EXCELLENCE_ADVICE, PRODUCT_MANAGER)); // :40

    private AllianceReading() {}

    /**
     * The needs that the table names.
     *
     * @return 17 needs
     */
    public static Set<Need> needs() {
        return ROLES.keySet();
    }

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the page answers
     */
    public static Answer<Engagement> read(RoutingQuestion question, Readings readings) {
        if (question.need().unknown()) {
            return question.requester().external() ? Answer.notCovered() : Answer.needs("need"); // :28
        }
        Set<Role> roles = ROLES.getOrDefault(question.need(), Set.of());
        if (roles.isEmpty()) {
            return Answer.notCovered();
        }
        if (question.requester().unknown()) {
            return Answer.needs("requester");
        }
        if (!roles.contains(asListed(question.requester())) || !unmet(question).isEmpty()) {
            return Answer.notCovered();
        }
        Set<String> missing = notKnown(question);
        return missing.isEmpty() ? withEcosystemSa(engagement(question), question, readings) : Answer.needs(missing);
    }

    /**
     * What has to be said where the table does not let this requester ask.
     *
     * @param question the question
     * @return advice that stands among the notes
     */
    public static Set<Advice> remarks(RoutingQuestion question) {
        Set<Role> roles = ROLES.getOrDefault(question.need(), Set.of());
        boolean perhapsListed = !roles.isEmpty() || question.need().unknown();
        if (perhapsListed && question.requester().external()) {
            return Set.of(RoutingAdvice.INTERNAL_ROLES_ONLY); // :28
        }
        if (roles.isEmpty() || question.requester().unknown()) {
            return Set.of();
        }
        return roles.contains(asListed(question.requester()))
                ? unmet(question)
                : Set.of(AskInstead.of(roles.toArray(new Role[0])));
    }

    /** Enterprise, commercial and APAC SAs are Field SAs. */
    private static Role asListed(Role requester) {
        return requester.fieldSa() ? Role.FIELD_SA : requester;
    }

    /** The conditions of the bullet that are known not to hold. */
    private static Set<Advice> unmet(RoutingQuestion question) {
        Set<Advice> unmet = new HashSet<>();
        if (question.need().equals(Need.ADOPTION)) { // :37, in post-sales scenarios, to unblock adoption
            addIf(question.motion() == Motion.PRE_SALES, RoutingAdvice.ONLY_AFTER_THE_SALE, unmet);
            addIf(question.adoptionBlocked() == YesNo.NO, RoutingAdvice.ONLY_TO_UNBLOCK_ADOPTION, unmet);
        } else if (serviceEngineerSeeksPeers(question)) { // :38
            addIf(question.servicesEngagement() == YesNo.NO, RoutingAdvice.ONLY_IN_A_SERVICES_ENGAGEMENT, unmet);
        } else if (supportEngineerSeeksPeers(question)) { // :39
            addIf(question.supportCase() == YesNo.NO, RoutingAdvice.ONLY_IN_A_SUPPORT_CASE, unmet);
            addIf(question.namedAccount() == YesNo.NO, RoutingAdvice.ONLY_AT_A_NAMED_ACCOUNT, unmet);
        }
        return unmet;
    }

    /** The conditions of the bullet of which nobody said whether they hold. */
    private static Set<String> notKnown(RoutingQuestion question) {
        Set<String> facts = new HashSet<>();
        if (question.need().equals(Need.ADOPTION)) {
            addIf(question.motion() == Motion.UNKNOWN, "motion", facts);
            addIf(question.adoptionBlocked() == YesNo.UNKNOWN, "adoptionBlocked", facts);
        } else if (serviceEngineerSeeksPeers(question)) {
            addIf(question.servicesEngagement() == YesNo.UNKNOWN, "servicesEngagement", facts);
        } else if (supportEngineerSeeksPeers(question)) {
            addIf(question.supportCase() == YesNo.UNKNOWN, "supportCase", facts);
            addIf(question.namedAccount() == YesNo.UNKNOWN, "namedAccount", facts);
        }
        return facts;
    }

    private static <T> void addIf(boolean condition, T member, Set<T> set) {
        if (condition) {
            set.add(member);
        }
    }

    private static boolean serviceEngineerSeeksPeers(RoutingQuestion question) {
        return question.need().equals(Need.CONNECT_WITH_PARTNER_PEERS)
                && question.requester().equals(Role.PS_ENGINEER);
    }

    private static boolean supportEngineerSeeksPeers(RoutingQuestion question) {
        return question.need().equals(Need.CONNECT_WITH_PARTNER_PEERS)
                && question.requester().equals(Role.SUPPORT_ENGINEER);
    }

    private static Answer<Engagement> engagement(RoutingQuestion question) {
        Need need = question.need();
        if (need.equals(Need.ADOPTION)) {
            return Answer.decided(ALLIANCE_SA.in(Manner.OCCASIONAL)); // :37
        }
        if (need.equals(Need.CONNECT_WITH_PARTNER_PEERS)) {
            return Answer.decided(ALLIANCE_SA.connectingWith(peers(question)));
        }
        if (need.equals(Need.MARKETING_TECHNICAL_ASSETS)) {
            return Answer.decided(ALLIANCE_SA.with(Role.MARKETING)); // :34
        }
        if (need.equals(Need.CONSOLIDATE_PRODUCT_FEEDBACK)) {
            return Answer.decided(ALLIANCE_SA.with(Role.RESEARCH_AND_DEVELOPMENT)); // :40
        }
        if (need.equals(Need.DEVELOP_BUSINESS_CASE)) {
            return Answer.decided(ALLIANCE_SA.with(Role.ALLIANCE_DIRECTOR, Role.RESEARCH_AND_DEVELOPMENT)); // :40
        }
        return need.equals(Need.VALIDATE_INTEGRATION) ? validation(question) : Answer.decided(ALLIANCE_SA);
    }

    /** :36 says peers of one's own, :38 and :39 engineers of the partner. */
    private static PeerKind peers(RoutingQuestion question) {
        if (serviceEngineerSeeksPeers(question)) {
            return PeerKind.PARTNER_PS_ENGINEERS;
        }
        return supportEngineerSeeksPeers(question) ? PeerKind.PARTNER_SUPPORT_ENGINEERS : PeerKind.OWN_PEERS;
    }

    /** :40: an SA who does not know the partner's technology brings in somebody of the partner. */
    private static Answer<Engagement> validation(RoutingQuestion question) {
        return switch (question.saKnowsPartnerTechnology()) {
            case YES -> Answer.decided(ALLIANCE_SA);
            case NO -> Answer.decided(ALLIANCE_SA.in(Manner.COORDINATES).with(Role.PARTNER_RESOURCE));
            case UNKNOWN -> Answer.decided(ALLIANCE_SA).pending("saKnowsPartnerTechnology");
        };
    }

    /** Settled: where a partner may be involved, the Ecosystem SA could serve as well. */
    private static Answer<Engagement> withEcosystemSa(
            Answer<Engagement> answer, RoutingQuestion question, Readings readings) {
        if (question.need().equals(Need.ADOPTION) || question.partnerInvolved() == YesNo.NO) {
            return answer;
        }
        Manner manner = readings.partnerFirst() == PartnerFirst.SPECIFIC ? Manner.ALTERNATE : Manner.PREFERRED;
        Set<Engagement> both = new HashSet<>(answer.values());
        both.add(Engagement.of(Role.ECOSYSTEM_SA).in(manner));
        return new Answer<>(Outcome.DECIDED, both, answer.wanted());
    }
}
