package dev.engagement.rules.tree;

import dev.engagement.model.Question;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks patterns over conclusions as a whole: the question that they name, the question that they give, and the values
 * that they look for belong together.
 */
final class AnswerTypes {
    private final KnownQuestions questions;
    private final Issues issues;

    AnswerTypes(KnownQuestions questions, Issues issues) {
        this.questions = questions;
        this.issues = issues;
    }

    void check(Match match) {
        if (!FactTypes.saysWhatItIsAbout(match.type())) {
            return;
        }
        Optional<Variable> question = equalTo(match, "question", Variable.class);
        Optional<Literal> about = equalTo(match, "about", Literal.class);
        Optional<String> name = question.flatMap(it -> questions.nameOf(it.type()));
        if (about.isPresent() && name.isPresent() && !about.get().value().equals(name.get())) {
            issues.add(
                    IssueCode.UNKNOWN_QUESTION,
                    about.get().position(),
                    "The question (" + question.map(Variable::name).orElse("") + ") is named (" + name.get()
                            + "), not (" + about.get().value() + ").",
                    "Maybe about == \"" + name.get() + "\".");
            return;
        }
        Optional<Class<?>> type = question.<Class<?>>map(Variable::type)
                .or(() -> about.flatMap(it -> questions.named(it.value().toString())));
        type.map(FactTypes::answerType).ifPresent(it -> checkValues(match, it));
    }

    private void checkValues(Match match, Class<?> answers) {
        values(match)
                .filter(it -> !FactTypes.comparable(answers, it.type()))
                .forEach(it -> issues.add(
                        IssueCode.WRONG_TYPE,
                        it.position(),
                        "The question is answered by " + FactTypes.inWords(answers) + ", and (" + it.text() + ") is "
                                + FactTypes.inWords(it.type()) + ".",
                        remedy(it, answers)));
    }

    private static String remedy(Operand wrong, Class<?> answers) {
        List<String> constants = Constants.names(answers);
        String name = wrong instanceof Constant constant ? constant.name() : wrong.text();
        return NearestName.of(name, constants)
                .or(() -> constants.stream().findFirst())
                .map(it -> "Maybe " + answers.getSimpleName() + "." + it + ".")
                .orElse("");
    }

    /** All operands that the value of a conclusion is compared with. */
    private static Stream<Operand> values(Match match) {
        return match.conditions().stream().flatMap(it -> {
            if (it instanceof Comparison comparison && isFact(comparison.left(), "value")) {
                return Stream.of(comparison.right());
            }
            return it instanceof Membership membership && isFact(membership.left(), "value")
                    ? membership.choices().stream()
                    : Stream.empty();
        });
    }

    private static <T extends Operand> Optional<T> equalTo(Match match, String fact, Class<T> type) {
        return match.conditions().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(it -> it.operator() == Comparison.Operator.EQUAL && isFact(it.left(), fact))
                .map(Comparison::right)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(it -> type != Variable.class || Question.class.isAssignableFrom(it.type()))
                .findFirst();
    }

    private static boolean isFact(Operand operand, String name) {
        return operand instanceof FactPath path
                && path.steps().size() == 1
                && path.fact().equals(name);
    }
}
