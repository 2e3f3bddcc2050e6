package dev.engagement.rules.analyze;

import dev.engagement.model.fact.Term;
import dev.engagement.rules.scenario.ScenarioRecording;
import java.util.Locale;

/** Answers by their names. Stateless. */
final class Answers {
    private Answers() {}

    /** The code of a word, and else as scenario files spell it. */
    static String name(Object value) {
        return value instanceof Term term ? term.code() : ScenarioRecording.spelled(value);
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
