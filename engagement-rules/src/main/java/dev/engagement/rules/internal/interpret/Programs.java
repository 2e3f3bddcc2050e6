package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts rules by what they are about. Stateless. */
final class Programs {
    private Programs() {}

    static Map<Class<?>, List<Rule>> byQuestion(Collection<Rule> rules) {
        Map<Class<?>, List<Rule>> byQuestion = new LinkedHashMap<>();
        rules.forEach(rule -> byQuestion
                .computeIfAbsent(rule.question(), any -> new ArrayList<>())
                .add(rule));
        return byQuestion;
    }

    static List<String> names(Collection<Class<?>> questions) {
        return questions.stream()
                .map(it -> QuestionType.of(it.asSubclass(Question.class)).name())
                .sorted()
                .toList();
    }
}
