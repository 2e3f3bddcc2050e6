package dev.engagement.rules.check;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.internal.facts.FactValues;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Consequence;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.InsertNotCovered;
import dev.engagement.rules.tree.InsertNothing;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Value;
import dev.engagement.rules.tree.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that concludes, with the facts under which it speaks, each judged by itself. Immutable.
 *
 * @param rule the rule
 * @param conditions what it demands of the question, and perhaps of the readings
 */
record SpokenCase(Rule rule, List<FactConditions> conditions) {
    /** The case of a rule; empty if the rule demands what cannot be judged fact by fact, or concludes nothing. */
    static Optional<SpokenCase> of(Rule rule) {
        List<FactConditions> all = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            Optional<FactConditions> exact =
                    pattern instanceof Match match ? FactConditions.of(match) : Optional.empty();
            if (exact.filter(FactConditions::exact).isEmpty()) {
                return Optional.empty();
            }
            exact.ifPresent(all::add);
        }
        long questions = all.stream().filter(it -> it.type() == rule.question()).count();
        boolean alone = questions == 1
                && all.stream().allMatch(it -> it.type() == rule.question() || it.type() == Readings.class);
        return alone && concludes(rule.consequence()) ? Optional.of(new SpokenCase(rule, all)) : Optional.empty();
    }

    private static boolean concludes(Consequence consequence) {
        return consequence instanceof InsertMissing
                || consequence instanceof InsertNotCovered
                || consequence instanceof InsertNothing
                || (consequence instanceof InsertFinding finding && canBeTold(finding.value()));
    }

    /** Whether an answer is the same in every case, and can be made. */
    private static boolean canBeTold(Value value) {
        try {
            return Nodes.in(value).noneMatch(Variable.class::isInstance) && Operands.valueOf(value, Names.NONE) != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** A finding stands beside no silence; where there is one answer, beside equal findings only. */
    boolean disagreesWith(SpokenCase other) {
        if (other.value().isEmpty()) {
            return value().isPresent() && other.disagreesWith(this);
        }
        Consequence consequence = rule.consequence();
        if (consequence instanceof InsertNothing || consequence instanceof InsertNotCovered) {
            return true;
        }
        boolean one = Question.One.class.isAssignableFrom(rule.question());
        return one && !value().equals(other.value());
    }

    private Optional<Object> value() {
        return rule.consequence() instanceof InsertFinding finding
                ? Optional.of(Operands.valueOf(finding.value(), Names.NONE))
                : Optional.empty();
    }

    String says() {
        return rule.consequence() instanceof InsertFinding finding
                ? finding.value().text()
                : rule.consequence()
                        .text()
                        .replace("insert( ", "")
                        .replace(" );", "")
                        .replace(rule.consequence().question().name() + ", ", "");
    }

    /** A case about which both rules speak, in the words of a scenario file; empty if there is none. */
    Optional<String> witness(SpokenCase other, Domains domains) {
        Map<Class<?>, Map<String, List<Condition>>> together = new LinkedHashMap<>();
        for (FactConditions part :
                Stream.concat(conditions.stream(), other.conditions.stream()).toList()) {
            Map<String, List<Condition>> ofType = together.computeIfAbsent(part.type(), any -> new LinkedHashMap<>());
            part.byFact()
                    .forEach((fact, its) -> ofType.computeIfAbsent(fact, any -> new ArrayList<>())
                            .addAll(its));
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Map.Entry<Class<?>, Map<String, List<Condition>>> part : together.entrySet()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            for (Map.Entry<String, List<Condition>> fact : part.getValue().entrySet()) {
                Optional<Object> value = domains.satisfying(part.getKey(), fact.getKey(), fact.getValue())
                        .flatMap(SpokenCase::plainest);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                facts.put(fact.getKey(), value.get());
                shown.put(fact.getKey(), value.get());
            }
            List<Condition> all =
                    part.getValue().values().stream().flatMap(List::stream).toList();
            if (!domains.surelyHold(part.getKey(), facts, all)) {
                return Optional.empty();
            }
        }
        return Optional.of(shown.entrySet().stream()
                .map(it -> it.getKey() + ": " + words(FactValues.raw(it.getValue())))
                .collect(Collectors.joining(", ", "{ ", " }")));
    }

    /** A case where facts are known is easier to imagine. */
    private static Optional<Object> plainest(List<Object> values) {
        return values.stream()
                .filter(it -> !words(FactValues.raw(it)).equals("unknown"))
                .findFirst()
                .or(() -> values.stream().findFirst());
    }

    private static String words(@Nullable Object raw) {
        if (raw instanceof Collection<?> members) {
            return members.isEmpty()
                    ? "[]"
                    : members.stream().map(SpokenCase::words).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        return raw == null ? "unknown" : raw.toString();
    }
}
