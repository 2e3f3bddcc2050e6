package dev.engagement.rules.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words and signs that the engine knows and rules do not have, with what an analyst writes instead. */
final class RefusedWords {
    private static final Map<String, String> OPERATORS = new HashMap<>();
    private static final Map<String, String> SIGNS = new HashMap<>();
    private static final Map<String, String> PARTS = new HashMap<>();
    /** Attributes of the engine that may have brackets; of those with a dash, the last word. */
    private static final Set<String> ATTRIBUTES =
            Set.of("enabled", "timer", "duration", "calendars", "effective", "expires", "loop", "active", "refract");

    static {
        say(OPERATORS, "Maybe the class of the text, such as text.sentence, or text.sameAs( \"move\" ).", "matches");
        say(OPERATORS, "Maybe a method of the text, such as text.sameAs( \"move\" ).", "soundslike", "str");
        say(OPERATORS, "Maybe in ( … ), or contains with the two sides exchanged.", "memberOf");
        say(OPERATORS, "Maybe not contains.", "excludes");
        say(OPERATORS, "Maybe delete it: each fact has one type.", "instanceof", "isA");
        say(OPERATORS, "Maybe the condition alone, without eval and its brackets.", "eval");
        say(OPERATORS, "Maybe a factory of the type, such as Role.of( \"field-sa\" ).", "new");
        String times = "Maybe a method of a span of time, such as leadTime.atLeastHours( 48 ).";
        say(OPERATORS, times, "after", "before", "coincides", "during", "finishes", "finishedby", "includes");
        say(OPERATORS, times, "meets", "metby", "overlaps", "overlappedby", "starts", "startedby", "over");

        say(SIGNS, "Maybe ==.", "=");
        say(SIGNS, "Maybe &&.", "&");
        say(SIGNS, "Maybe ||.", "|");
        say(SIGNS, "Maybe :.", ":=");
        say(SIGNS, "Maybe (.", "{");
        say(SIGNS, "Maybe ).", "}");
        say(SIGNS, "Maybe contains, or in ( … ): the members of a set have no numbers.", "[", "]");
        say(SIGNS, "Maybe !.", "~");
        say(SIGNS, "Maybe != between the two sides, or a dot alone: no fact is null.", "!");
        say(SIGNS, "Maybe a dot: each fact has one type.", "#");
        say(SIGNS, "Maybe a method of a fact: rules do not calculate.", "+", "*", "%", "^", "/");
        say(SIGNS, "Maybe a method of a fact: rules carry no code of their own.", "->", "::");
        say(SIGNS, "Maybe a rule of its own for each case.", "?");

        String method = "Maybe a method of a fact can say it, or a narrower question.";
        say(PARTS, method, "function", "global", "query", "eval");
        say(PARTS, "Maybe import a record or an enum of the fact model.", "declare", "template");
        say(PARTS, "Maybe delete it: rules are the same in every rule file.", "dialect", "unit", "expander");
        say(PARTS, "Maybe delete it: every fact comes with its question.", "window");
        say(PARTS, "Maybe after the annotations of a silence rule: salience -10.", "salience", "attributes");
    }

    private RefusedWords() {}

    private static void say(Map<String, String> remedies, String remedy, String... words) {
        for (String word : words) {
            remedies.put(word, remedy);
        }
    }

    static boolean isAttribute(String word) {
        return ATTRIBUTES.contains(word);
    }

    /** What to write instead of an operator, if it is one that rules do not have. */
    static Optional<String> operator(String word) {
        return Optional.ofNullable(OPERATORS.get(word));
    }

    /** What to write instead of a sign. */
    static Optional<String> sign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }

    /** What to write instead of a part of the file that begins with a word, if rule files do not have it. */
    static Optional<String> part(String word) {
        return Optional.ofNullable(PARTS.get(word));
    }

    /** The words with which parts begin that rule files do not have. */
    static Set<String> parts() {
        return PARTS.keySet();
    }
}
