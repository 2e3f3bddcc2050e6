package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.Term;
import dev.engagement.model.fact.Vocabulary;
import dev.engagement.model.reading.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Readings as the command line chooses them: {@code askFirst=not-needed}. */
final class ReadingChoices {
    private ReadingChoices() {}

    static Readings of(Collection<String> choices) {
        Readings readings = Readings.DEFAULT;
        for (String choice : choices) {
            readings = readings.with(chosen(choice));
        }
        return readings;
    }

    private static Reading chosen(String choice) {
        int sign = choice.indexOf('=');
        if (sign < 0) {
            throw new Refusal("The reading (" + choice + ") is not of the form NAME=VALUE.\n"
                    + Nearest.remedy(choice, known().keySet()));
        }
        String name = choice.substring(0, sign).strip();
        String value = choice.substring(sign + 1).strip();
        Vocabulary<? extends Term> values = Vocabulary.of(typeOf(named(name)));
        List<String> codes = values.terms().stream().map(Term::code).toList();
        return values.find(value)
                .map(Reading.class::cast)
                .orElseThrow(() -> new Refusal(
                        "The reading (" + name + ") has no value (" + value + ").\n" + Nearest.remedy(value, codes)));
    }

    private static Map<String, Reading> known() {
        return Readings.DEFAULT.byName();
    }

    private static Reading named(String name) {
        for (Map.Entry<String, Reading> reading : known().entrySet()) {
            if (Nearest.folded(reading.getKey()).equals(Nearest.folded(name))) {
                return reading.getValue();
            }
        }
        throw new Refusal("There is no reading (" + name + ").\n" + Nearest.remedy(name, known().keySet()));
    }

    /** The enum whose constant a reading is. */
    private static Class<? extends Term> typeOf(Reading reading) {
        return ((Enum<?>) reading).getDeclaringClass().asSubclass(Term.class);
    }
}
