package dev.engagement.rules.analyze;

import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Nothing;
import dev.engagement.model.Readings;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Completions;
import dev.engagement.rules.internal.cells.Utterance;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what may still become of a question. Stateless. */
final class ProspectSearch {
    private ProspectSearch() {}

    static Prospect of(CaseMap map, Decision<?> decision, Readings readings, String question) {
        CaseSpace space = map.space();
        Case here = new Case(decision.question(), readings);
        BitSet unknown = space.unknown(here);
        Completions completions = new Completions(space, space.cellOf(here), unknown);
        Map<String, Integer> outcomes = outcomes(map, question);
        List<String> possible = outcomes.entrySet().stream()
                .filter(it -> completions.possible(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> sets = List.copyOf(outcomes.values());
        Optional<String> next = unknown.stream()
                .boxed()
                .min(Comparator.comparing((Integer level) -> completions.openness(level, sets))
                        .thenComparing(level -> !decision.missingFacts().contains(space.name(level)))
                        .thenComparing(level -> level))
                .filter(it -> possible.size() > 1)
                .map(space::name);
        return new Prospect(question, possible, next);
    }

    private static Map<String, Integer> outcomes(CaseMap map, String question) {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (List<Utterance> said : List.of(map.own(), map.concluded())) {
            for (Utterance it : said) {
                if (Answers.same(WantedRules.nameOf(it.question()), question)) {
                    name(it.sample())
                            .ifPresent(name ->
                                    outcomes.merge(name, it.guard(), map.space().diagrams()::or));
                }
            }
        }
        outcomes.replaceAll((name, cells) -> map.space().diagrams().minus(cells, map.broken()));
        return outcomes;
    }

    private static Optional<String> name(Object said) {
        if (said instanceof Finding<?> finding) {
            return Optional.of(Answers.name(finding.value()));
        } else if (said instanceof Nothing) {
            return Optional.of("none");
        }
        return said instanceof NotCovered ? Optional.of("not-covered") : Optional.empty();
    }
}
