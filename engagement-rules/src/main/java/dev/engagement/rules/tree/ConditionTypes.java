package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes conditions whose types fit together, and reports those that can never hold. */
final class ConditionTypes {
    private static final int MOST_TESTS = 6;

    private final Class<?> fact;
    private final KnownQuestions questions;
    private final Issues issues;

    ConditionTypes(Class<?> fact, KnownQuestions questions, Issues issues) {
        this.fact = fact;
        this.questions = questions;
        this.issues = issues;
    }

    Optional<Condition> truth(boolean negated, Operand operand, Position position) {
        if (operand instanceof FactPath path && FactTypes.isTruth(path.type())) {
            return Optional.of(new Truth(negated, path, position));
        }
        issues.add(
                IssueCode.NOT_TRUE_OR_FALSE,
                operand.position(),
                "(" + operand.text() + ") is " + FactTypes.inWords(operand.type()) + ", not true or false.",
                truthRemedy(negated, operand));
        return Optional.empty();
    }

    private static String truthRemedy(boolean negated, Operand operand) {
        List<String> constants = Constants.names(operand.type());
        if (operand instanceof FactPath && constants.contains("YES")) {
            String sign = negated ? " != " : " == ";
            return "Maybe " + operand.text() + sign + operand.type().getSimpleName() + ".YES.";
        }
        if (operand instanceof FactPath && constants.size() > 1) {
            return "Maybe " + operand.text() + " == " + operand.type().getSimpleName() + "." + constants.get(0) + ".";
        }
        return operand instanceof FactPath ? propertiesRemedy(operand) : "Maybe compare a fact with it.";
    }

    /** The tests that the type of a fact offers. */
    private static String propertiesRemedy(Operand path) {
        String some = FactTypes.testNames(path.type()).stream()
                .limit(MOST_TESTS)
                .map(it -> path.text() + "." + it + "( … )")
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? "" : "Maybe one of: " + some + ".";
    }

    Optional<Condition> comparison(Operand left, Comparison.Operator operator, Operand right, Position position) {
        if (!isLeftSide(left)) {
            return Optional.empty();
        }
        if (operator.ordering() && !(FactTypes.isNumber(left.type()) && FactTypes.isNumber(right.type()))) {
            Operand wrong = FactTypes.isNumber(left.type()) ? right : left;
            issues.add(
                    IssueCode.NOT_A_NUMBER,
                    wrong.position(),
                    "(" + wrong.text() + ") is " + FactTypes.inWords(wrong.type()) + ": nothing is " + inWords(operator)
                            + " it.",
                    wrong == left ? propertiesRemedy(left) : "Maybe a number.");
            return Optional.empty();
        }
        return fits(left, left.type(), right)
                ? Optional.of(new Comparison(left, operator, right, position))
                : Optional.empty();
    }

    private static String inWords(Comparison.Operator operator) {
        return operator == Comparison.Operator.LESS || operator == Comparison.Operator.AT_MOST
                ? "smaller than"
                : "larger than";
    }

    Optional<Condition> membership(Operand left, boolean negated, List<Operand> choices, Position position) {
        if (!isLeftSide(left)) {
            return Optional.empty();
        }
        List<Operand> fitting = new ArrayList<>();
        for (Operand choice : choices) {
            if (fits(left, left.type(), choice)) {
                fitting.add(choice);
            }
        }
        return fitting.size() == choices.size()
                ? Optional.of(new Membership(left, negated, choices, position))
                : Optional.empty();
    }

    Optional<Condition> containment(Operand set, boolean negated, Operand member, Position position) {
        boolean isSet = Set.class.isAssignableFrom(set.type());
        if (!isSet) {
            issues.add(
                    IssueCode.NOT_A_SET,
                    set.position(),
                    "(" + set.text() + ") is " + FactTypes.inWords(set.type()) + ", which contains nothing.",
                    "Maybe " + set.text() + (negated ? " != " : " == ") + member.text() + ".");
            return Optional.empty();
        }
        Class<?> members = set instanceof FactPath path
                ? FactTypes.memberType(path.last().accessor().getGenericReturnType())
                : Object.class;
        return fits(set, members, member)
                ? Optional.of(new Containment(set, negated, member, position))
                : Optional.empty();
    }

    private boolean isLeftSide(Operand left) {
        boolean right = left instanceof FactPath || left instanceof Variable;
        if (!right) {
            issues.add(
                    IssueCode.CONDITION_KIND,
                    left.position(),
                    "A comparison begins with a fact, not with (" + left.text() + ").",
                    "Maybe exchange the two sides.");
        }
        return right;
    }

    /** Whether a value of a type can be equal to another operand; reports it if not. */
    private boolean fits(Operand subject, Class<?> wanted, Operand other) {
        if (!FactTypes.comparable(wanted, other.type())) {
            boolean member = Set.class.isAssignableFrom(subject.type()) && wanted != subject.type();
            issues.add(
                    IssueCode.WRONG_TYPE,
                    other.position(),
                    (member ? "Each member of (" : "(") + subject.text() + ") is " + FactTypes.inWords(wanted)
                            + ", and (" + other.text() + ") is " + FactTypes.inWords(other.type()) + ".",
                    typeRemedy(subject, wanted, other));
            return false;
        }
        return !isAbout(subject) || !(other instanceof Literal name) || isKnownQuestion(name);
    }

    private static String typeRemedy(Operand subject, Class<?> wanted, Operand other) {
        List<String> constants = Constants.names(wanted);
        String name = other instanceof Literal literal
                ? literal.value().toString()
                : other instanceof Constant constant ? constant.name() : other.text();
        String type = wanted.getSimpleName() + ".";
        if (constants.size() > 1) {
            return NearestName.of(name, constants)
                    .map(it -> "Maybe " + type + it + ".")
                    .orElse("Maybe a constant of " + wanted.getSimpleName() + ", such as " + type + constants.get(0)
                            + ".");
        }
        return wanted.isPrimitive() || wanted == String.class ? "" : propertiesRemedy(subject);
    }

    private boolean isAbout(Operand operand) {
        return FactTypes.saysWhatItIsAbout(fact)
                && operand instanceof FactPath path
                && path.steps().size() == 1
                && path.fact().equals("about");
    }

    private boolean isKnownQuestion(Literal name) {
        boolean known = questions.all().contains(name.value().toString());
        if (!known) {
            issues.add(
                    IssueCode.UNKNOWN_QUESTION,
                    name.position(),
                    "No question is named (" + name.value() + ").",
                    NearestName.remedy(name.value().toString(), questions.all()));
        }
        return known;
    }
}
