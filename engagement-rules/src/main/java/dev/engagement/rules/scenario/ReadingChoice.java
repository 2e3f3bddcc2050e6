package dev.engagement.rules.scenario;

import dev.engagement.model.Readings;
import dev.engagement.model.reading.Reading;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts together readings of those that are named and those that are not. */
final class ReadingChoice {
    private ReadingChoice() {}

    /** The readings with some of them chosen otherwise. */
    static Readings with(Readings others, Map<String, Reading> chosen) {
        Readings with = others;
        for (Reading reading : chosen.values()) {
            with = with.with(reading);
        }
        return with;
    }

    /** The readings that are not the literal ones. */
    static Map<String, Reading> unusual(Readings readings) {
        Map<String, Reading> literal = Readings.DEFAULT.byName();
        Map<String, Reading> unusual = new LinkedHashMap<>(readings.byName());
        unusual.entrySet().removeIf(it -> it.getValue().equals(literal.get(it.getKey())));
        return unusual;
    }
}
