package dev.engagement.rules.laws;

import static dev.engagement.rules.laws.PlanLaw.law;

import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Outcome;
import dev.engagement.model.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Laws about how a plan is made of the answers to narrower questions. */
final class CompositionPlanLaws {
    private static final Set<String> SEVERAL = Set.of("contact", "assurance");

    static final List<PlanLaw> LAWS = List.of(
            law(
                    "no narrower question is asked twice",
                    it -> !it.decision().asked().isEmpty(),
                    it -> it.decision().asked().stream()
                                    .map(Decision::question)
                                    .distinct()
                                    .count()
                            == it.decision().asked().size()),
            law(
                    "of one kind only contacts of several roles and matters of security are asked for",
                    it -> !it.decision().asked().isEmpty(),
                    it -> askedKinds(it.decision())
                                    .filter(kind -> !SEVERAL.contains(kind))
                                    .distinct()
                                    .count()
                            == askedKinds(it.decision())
                                    .filter(kind -> !SEVERAL.contains(kind))
                                    .count()),
            law(
                    "a narrower question is answered as if it were asked alone",
                    it -> !it.decision().asked().isEmpty(),
                    it -> it.decision().asked().stream()
                            .allMatch(asked -> Rules.under(it.readings())
                                    .decide(asked.question())
                                    .equals(asked))),
            law(
                    "every answer that may stand in a plan stands in it",
                    it -> it.decision().outcome() == Outcome.DECIDED,
                    it -> it.decision().reasons().stream()
                            .map(Finding::value)
                            .filter(dev.engagement.model.PlanPart.class::isInstance)
                            .allMatch(it.plan().parts()::contains)),
            law(
                    "only facts that were not told are missing",
                    it -> !it.decision().missingFacts().isEmpty(),
                    it -> it.decision().missingFacts().stream().noneMatch(it::told)),
            law(
                    "every answer says which rule gave it, and where the handbook says so",
                    it -> !it.decision().reasons().isEmpty(),
                    it -> it.decision().reasons().stream()
                            .map(Finding::reason)
                            .allMatch(CompositionPlanLaws::complete)),
            law(
                    "a plan says something",
                    it -> it.decision().outcome() == Outcome.DECIDED,
                    it -> !it.plan().parts().isEmpty()),
            law(
                    "where there is no plan a rule or a missing fact says why",
                    it -> it.decision().outcome() != Outcome.DECIDED,
                    it -> it.decision().outcome() == Outcome.NEEDS_FACTS
                            ? !it.decision().missingFacts().isEmpty()
                            : silences(it.decision())),
            law(
                    "who owns is asked of any opportunity, and of nothing else",
                    it -> true,
                    it -> it.asks("ownership") == it.request().aboutOpportunity()));

    private CompositionPlanLaws() {}

    private static Stream<String> askedKinds(Decision<?> decision) {
        return decision.asked().stream().map(asked -> asked.question().name());
    }

    private static boolean complete(Reason reason) {
        return !reason.rule().isBlank()
                && !reason.title().isBlank()
                && !reason.rows().isEmpty()
                && reason.statements().stream().noneMatch(String::isBlank);
    }

    private static boolean silences(Decision<?> decision) {
        return !decision.notCovered().isEmpty() || decision.asked().stream().anyMatch(CompositionPlanLaws::silences);
    }
}
