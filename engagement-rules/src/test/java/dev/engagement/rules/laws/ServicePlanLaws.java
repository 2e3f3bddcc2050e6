package dev.engagement.rules.laws;

import static dev.engagement.rules.laws.PlanLaw.law;

import dev.engagement.model.Advice;
import dev.engagement.model.Decision;
import dev.engagement.model.Outcome;
import dev.engagement.model.YesNo;
import dev.engagement.model.contact.Contact;
import dev.engagement.model.coverage.CommercialRequestAdvice;
import dev.engagement.model.coverage.Coverage;
import dev.engagement.model.coverage.SaRequestAdvice;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.participation.Participation;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.model.routing.Engagement;
import java.util.List;
import java.util.Set;

/** Laws about which SA serves and takes part, whom to engage and where to reach them. */
final class ServicePlanLaws {
    private static final Set<Advice> PRESSES_BUTTON =
            Set.of(SaRequestAdvice.PRESS_SA_REQUEST_BUTTON, CommercialRequestAdvice.USE_SA_REQUEST_BUTTON);

    static final List<PlanLaw> LAWS = List.of(
            law(
                    "whoever may be declined is not told that an SA takes part",
                    it -> it.verdictIs(Verdict.MAY_DECLINE),
                    it -> it.plan().participation().isEmpty()),
            law(
                    "no SA should take part in what is known not to be qualified",
                    it -> it.request().qualified() == YesNo.NO
                            && it.plan().participation().isPresent(),
                    it -> it.plan()
                            .participation()
                            .filter(Participation.SHOULD::equals)
                            .isEmpty()),
            law(
                    "nobody is accepted for what the SA does not take part in yet",
                    it -> it.plan()
                            .participation()
                            .filter(Participation.NOT_YET::equals)
                            .isPresent(),
                    it -> !it.verdictIs(Verdict.ACCEPT)),
            law(
                    "seller, segment and region settle the engagement model, whoever owns",
                    it -> it.plan().coverage().isPresent(),
                    it -> it.plan()
                            .coverage()
                            .equals(Rules.under(it.readings())
                                    .decide(it.request().coverage())
                                    .value())),
            law(
                    "the button is pressed only where the engagement model has one",
                    it -> it.plan().steps().stream().anyMatch(step -> PRESSES_BUTTON.contains(step.what())),
                    it -> it.plan().coverage().map(Coverage::route).orElse(Route.SA_REQUEST_BUTTON)
                            == Route.SA_REQUEST_BUTTON),
            law(
                    "no SA is requested for what an Ecosystem SA owns",
                    it -> it.ownedBy(Role.ECOSYSTEM_SA),
                    it -> !it.asks("sa-request") && !it.asks("commercial-request")),
            law(
                    "Ecosystem SAs are reached where one owns, supports or hands over",
                    it -> it.plan().ownership().isPresent() && reaches(it, Role.ECOSYSTEM_SA),
                    it -> it.plan()
                            .ownership()
                            .filter(owned -> owned.owner().equals(Role.ECOSYSTEM_SA)
                                    || owned.supporters().contains(Role.ECOSYSTEM_SA)
                                    || owned.handoffDue())
                            .isPresent()),
            law(
                    "Ecosystem SAs are reached about partners alone",
                    it -> reaches(it, Role.ECOSYSTEM_SA),
                    it -> partnersOpportunity(it.request())),
            law(
                    "Channel SAs are reached where one is engaged, or it is not known whether",
                    it -> reaches(it, Role.CHANNEL_SA),
                    it -> it.plan().engagements().stream().map(Engagement::role).anyMatch(Role.CHANNEL_SA::equals)
                            || it.decision().answerTo(it.request().channel()).stream()
                                    .map(Decision::outcome)
                                    .anyMatch(outcome -> outcome != Outcome.DECIDED)),
            law(
                    "Field Security is reached about security alone",
                    it -> reaches(it, Role.FIELD_SECURITY),
                    ServicePlanLaws::concernsSecurity),
            law(
                    "whoever has a matter of security learns whom to reach",
                    ServicePlanLaws::concernsSecurity,
                    it -> reaches(it, Role.FIELD_SECURITY)),
            law(
                    "labels are those of a partner who is named",
                    it -> !it.plan().labels().isEmpty(),
                    it -> !it.request().partnerName().blank() && partnersOpportunity(it.request())),
            law(
                    "an issue that nobody wants is made from no template",
                    it -> it.request().need().security() && it.request().boardIssueWanted() == YesNo.NO,
                    it -> it.plan().template().isEmpty()),
            law(
                    "what Slack serves gets no verdict, and nobody is sent away for missing items",
                    it -> it.request().need().async(),
                    it -> it.plan().verdict().isEmpty() && !it.lacksItems()),
            law(
                    "Slack is told of for what it may serve, and for nothing else",
                    it -> true,
                    it -> it.asks("async-support") == it.request().need().async()),
            law(
                    "neither a Principal SA nor a CSM is told to engage one",
                    it -> it.request().requester().equals(Role.PRINCIPAL_SA)
                            || it.request().requester().equals(Role.CSM),
                    it -> it.plan().engagements().stream()
                            .map(Engagement::role)
                            .noneMatch(it.request().requester()::equals)),
            law(
                    "an owner who hands over is not the Ecosystem SA",
                    it -> it.plan().ownership().filter(Ownership::handoffDue).isPresent(),
                    it -> !it.ownedBy(Role.ECOSYSTEM_SA)));

    private ServicePlanLaws() {}

    private static boolean reaches(PlanCase it, Role role) {
        return it.plan().contacts().stream().map(Contact::role).anyMatch(role::equals);
    }

    private static boolean partnersOpportunity(EngagementRequest request) {
        return (request.source() == OpportunitySource.PARTNER || request.partnerInvolved() == YesNo.YES)
                && !request.stage().closed();
    }

    private static boolean concernsSecurity(PlanCase it) {
        return it.request().need().security() || it.request().questionnaireReceived() == YesNo.YES;
    }
}
