package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Outcome;
import dev.engagement.rules.scenario.Shape.Fields;
import dev.engagement.rules.scenario.Shape.Members;
import dev.engagement.rules.scenario.Shape.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scenario expects of a decision: each key on its own. Immutable.
 *
 * @param shapes what is expected, by key
 */
record Expectation(Map<ExpectKey, Shape> shapes) {
    Expectation {
        Map<ExpectKey, Shape> copy = new EnumMap<>(ExpectKey.class);
        copy.putAll(shapes);
        shapes = Collections.unmodifiableMap(copy);
    }

    /** The words of a list; none where the key is not expected. */
    List<String> words(ExpectKey key) {
        Shape shape = shapes.get(key);
        return shape == null ? List.of() : Shape.wordsOf(shape);
    }

    /** All differences, in the order of the keys. */
    List<Difference> differences(Decision<?> decision) {
        List<Difference> differences = new ArrayList<>();
        shapes.forEach((key, expected) -> compare(key, expected, decision, differences));
        return List.copyOf(differences);
    }

    /** Whether a decision is as one key expects. */
    static boolean met(ExpectKey key, Shape expected, Decision<?> decision) {
        List<Difference> differences = new ArrayList<>();
        compare(key, expected, decision, differences);
        return differences.isEmpty();
    }

    private static void compare(ExpectKey key, Shape expected, Decision<?> decision, List<Difference> into) {
        boolean answers = key == ExpectKey.VALUE || key == ExpectKey.VALUES;
        if (answers && !decided(decision)) {
            into.add(new Difference(key.key(), expected.yaml(), "nothing: " + undecided(decision)));
            return;
        }
        Shape actual = actual(key, expected, decision);
        switch (key) {
            case RULES_INCLUDE -> compareSome(key, expected, actual, true, into);
            case SILENT -> compareSome(key, expected, actual, false, into);
            default -> compare(key.key(), expected, actual, into);
        }
    }

    static boolean decided(Decision<?> decision) {
        return decision.outcome() == Outcome.DECIDED;
    }

    private static String undecided(Decision<?> decision) {
        return decision.outcome() + (decision.outcome() == Outcome.NEEDS_FACTS ? " " + decision.missingFacts() : "");
    }

    /** What a decision has where a key looks. */
    static Shape actual(ExpectKey key, Shape expected, Decision<?> decision) {
        return switch (key) {
            case OUTCOME -> Word.ofCode(decision.outcome().name());
            case VALUE -> Shapes.like(decision.value().orElse(null), expected);
            case VALUES -> Shapes.like(decision.values(), expected);
            case RULES, RULES_INCLUDE, SILENT ->
                Members.ofWords(Spoken.rules(decision).keySet());
            case MISSING_FACTS -> Members.ofWords(decision.missingFacts());
            case NOTES -> AdviceShapes.of(Spoken.notes(decision), expected);
            case WARNINGS -> AdviceShapes.of(Spoken.warnings(decision), expected);
        };
    }

    private static void compareSome(
            ExpectKey key, Shape expected, Shape actual, boolean speaking, List<Difference> into) {
        Set<String> spoke = Set.copyOf(Shape.wordsOf(actual));
        for (String rule : Shape.wordsOf(expected)) {
            if (spoke.contains(rule) != speaking) {
                into.add(new Difference(key.key(), rule, speaking ? "" : "speaking"));
            }
        }
    }

    private static void compare(String what, Shape expected, Shape actual, List<Difference> into) {
        if (expected.fits(actual)) {
            return;
        } else if (expected instanceof Fields fields && actual instanceof Fields others) {
            fields.fields().forEach((name, field) -> {
                Shape other = others.fields().get(name);
                if (other == null) {
                    into.add(new Difference(what + "." + name, field.yaml(), "no such field of this answer"));
                } else {
                    compare(what + "." + name, field, other, into);
                }
            });
        } else if (expected instanceof Members members && actual instanceof Members others) {
            Pairing pairing = Pairing.of(members.members(), others.members());
            pairing.missing()
                    .forEach(it -> into.add(
                            new Difference(what, members.members().get(it).yaml(), "")));
            pairing.unexpected()
                    .forEach(it -> into.add(
                            new Difference(what, "", others.members().get(it).yaml())));
        } else {
            into.add(new Difference(what, expected.yaml(), actual.yaml()));
        }
    }
}
