package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the rules that give an answer. Immutable. */
final class WantedRules {
    private final List<Rule> rules;

    WantedRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that give the answer, when this type of question is asked. */
    List<Rule> saying(Class<?> asked, Wanted wanted) {
        List<Rule> saying = new ArrayList<>();
        Set<String> answers = new TreeSet<>();
        Set<String> questions = new TreeSet<>();
        for (Rule rule : CaseSpace.involved(asked, rules)) {
            String question = nameOf(rule.question());
            questions.add(question);
            Optional<String> answer = Answers.same(question, wanted.question()) ? answer(rule) : Optional.empty();
            answer.ifPresent(answers::add);
            if (answer.filter(it -> Answers.same(it, wanted.answer())).isPresent()) {
                saying.add(rule);
            }
        }
        if (saying.isEmpty()) {
            boolean known = questions.stream().anyMatch(it -> Answers.same(it, wanted.question()));
            throw new IllegalArgumentException(
                    known
                            ? "No rule answers (" + wanted.answer() + ") to the question (" + wanted.question()
                                    + ").\nMaybe one of: " + String.join(", ", answers) + "."
                            : "The question (" + wanted.question() + ") is not asked here.\nMaybe one of: "
                                    + String.join(", ", questions) + ".");
        }
        return saying;
    }

    /** The answers that rules about this type of question give. */
    List<String> answers(Class<?> asked) {
        return rules.stream()
                .filter(it -> it.question() == asked)
                .flatMap(it -> answer(it).stream())
                .distinct()
                .toList();
    }

    static String nameOf(Class<?> question) {
        return QuestionType.of(question.asSubclass(Question.class)).name();
    }

    /** The answer of a rule, where it is always the same. */
    private static Optional<String> answer(Rule rule) {
        if (!(rule.consequence() instanceof InsertFinding finding)
                || Nodes.in(finding.value()).anyMatch(Variable.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(Answers.name(Operands.valueOf(finding.value(), Names.NONE)));
    }
}
