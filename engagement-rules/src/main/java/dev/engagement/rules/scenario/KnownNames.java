package dev.engagement.rules.scenario;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.facts.CoinedTerms;
import dev.engagement.rules.internal.facts.QuestionType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that scenarios may use: those of the rule set that will decide them. */
final class KnownNames {
    private final Map<String, QuestionType<?>> questions = new LinkedHashMap<>();
    private final Map<String, RuleSummary> rules = new LinkedHashMap<>();
    private final Set<String> facts = new LinkedHashSet<>();

    private final CoinedTerms coined;

    KnownNames(RuleSet ruleSet) {
        coined = CoinedTerms.of(ruleSet.coinedTerms());
        for (Class<? extends Question<?>> type : ruleSet.questions()) {
            QuestionType<?> question = QuestionType.of(type);
            questions.put(question.name(), question);
            facts.addAll(question.facts());
        }
        ruleSet.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /** The words that the rules coin. */
    CoinedTerms coined() {
        return coined;
    }

    Set<String> questions() {
        return questions.keySet();
    }

    Optional<QuestionType<?>> question(String name) {
        @Nullable QuestionType<?> question = questions.get(name);
        return Optional.ofNullable(question);
    }

    Set<String> rules() {
        return rules.keySet();
    }

    Optional<RuleSummary> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The ids of the rules that look at a type of question. */
    List<String> rulesOf(Class<?> question) {
        return rules.values().stream()
                .filter(it -> it.question() == question)
                .map(RuleSummary::id)
                .toList();
    }

    /** The facts of all questions: a wider question can lack the facts of a narrower one. */
    Set<String> facts() {
        return facts;
    }
}
