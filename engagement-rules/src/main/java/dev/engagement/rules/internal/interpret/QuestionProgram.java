package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The rules about one type of question, in the order in which they may speak. Immutable. */
final class QuestionProgram {
    /** As patient as the engine: how often a rule may speak about one question on the average. */
    private static final int FIRINGS_PER_RULE = 100;

    private final List<List<Rule>> layers;
    private final IdentityHashMap<Rule, RuleSummary> summaries = new IdentityHashMap<>();
    private final Set<Rule> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int firingLimit;

    QuestionProgram(List<Rule> rules, Map<String, RuleSummary> byId) {
        TreeMap<Integer, List<Rule>> bySalience = new TreeMap<>(Comparator.reverseOrder());
        for (Rule rule : rules) {
            int salience = rule.salience().map(it -> it.value()).orElse(0);
            bySalience.computeIfAbsent(salience, any -> new ArrayList<>()).add(rule);
            RuleSummary known = byId.get(rule.id());
            if (looksAtFactsOnly(rule)) {
                settled.add(rule);
            }
            summaries.put(rule, known == null ? unknown(rule) : known);
        }
        this.layers = List.copyOf(bySalience.values());
        this.firingLimit = FIRINGS_PER_RULE * rules.size();
    }

    @SuppressWarnings("unchecked") // the reader of rules accepts types of questions only
    private static RuleSummary unknown(Rule rule) {
        Reason named = new Reason(rule.id(), rule.title(), Reason.NONE.force(), List.of(), List.of());
        return new RuleSummary(rule.id(), (Class<? extends Question<?>>) rule.question(), "", named);
    }

    /** The rules by salience, the highest first. */
    List<List<Rule>> layers() {
        return layers;
    }

    RuleSummary summaryOf(Rule rule) {
        return Objects.requireNonNull(summaries.get(rule), rule.id());
    }

    int firingLimit() {
        return firingLimit;
    }

    /** Whether a rule looks at the question and the readings only, so that nothing that others say makes it speak. */
    boolean settled(Rule rule) {
        return settled.contains(rule);
    }

    private static boolean looksAtFactsOnly(Rule rule) {
        return rule.patterns().stream()
                .allMatch(it -> it instanceof Match match
                        && (match.type() == rule.question() || match.type() == Readings.class));
    }
}
