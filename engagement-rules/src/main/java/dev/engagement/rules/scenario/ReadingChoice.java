package dev.engagement.rules.scenario;

import dev.engagement.model.Readings;
import dev.engagement.model.reading.Reading;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together readings of those that are named and those that are not. */
final class ReadingChoice {
    private ReadingChoice() {}

    /** The readings with some of them chosen otherwise. */
    static Readings with(Readings others, Map<String, Reading> chosen) {
        if (chosen.isEmpty()) {
            return others;
        }
        Map<String, Reading> all = others.byName();
        all.putAll(chosen);
        RecordComponent[] components = Readings.class.getRecordComponents();
        try {
            return Readings.class
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(components)
                            .map(it -> all.get(it.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The readings (" + all + ") cannot be put together.", e);
        }
    }

    /** The readings that are not the literal ones. */
    static Map<String, Reading> unusual(Readings readings) {
        Map<String, Reading> literal = Readings.DEFAULT.byName();
        Map<String, Reading> unusual = new LinkedHashMap<>(readings.byName());
        unusual.entrySet().removeIf(it -> it.getValue().equals(literal.get(it.getKey())));
        return unusual;
    }
}
