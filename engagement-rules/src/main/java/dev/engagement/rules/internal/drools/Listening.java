package dev.engagement.rules.internal.drools;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

/**
 * About which questions some rules look for conclusions: those whose names their patterns give. Only these are told to a
 * session; what no rule looks for would cost time in every join.
 *
 * @param everything whether a pattern names no question
 * @param names the names of the questions
 */
record Listening(boolean everything, Set<String> names) {
    static Listening of(List<Rule> rules) {
        Set<String> names = new HashSet<>();
        boolean everything = false;
        for (Rule rule : rules) {
            everything |= !collect(rule.getView(), names);
        }
        return new Listening(everything, Set.copyOf(names));
    }

    boolean hears(String question) {
        return everything || names.contains(question);
    }

    /** Adds the names that a condition gives; false if a pattern over conclusions gives none. */
    private static boolean collect(Condition condition, Set<String> names) {
        boolean named = true;
        if (condition instanceof Pattern<?> pattern && isOverConclusions(pattern)) {
            Optional<String> name = textIn(pattern.getConstraint());
            name.ifPresent(names::add);
            named = name.isPresent();
        }
        for (Condition inner : condition.getSubConditions()) {
            named &= collect(inner, names);
        }
        return named;
    }

    private static boolean isOverConclusions(Pattern<?> pattern) {
        Class<?> type = pattern.getPatternVariable().getType();
        return Conclusion.class.isAssignableFrom(type) || Note.class.isAssignableFrom(type);
    }

    /** The text that a pattern over conclusions compares with: only the name of a question is one. */
    private static Optional<String> textIn(Constraint constraint) {
        if (constraint instanceof SingleConstraint single
                && single.getIndex() instanceof AlphaIndex<?, ?> index
                && index.getRightValue() instanceof String text) {
            return Optional.of(text);
        }
        return constraint.getChildren().stream()
                .map(Listening::textIn)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
