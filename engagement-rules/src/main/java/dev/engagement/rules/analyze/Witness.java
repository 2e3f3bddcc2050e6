package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One case that shows something. Immutable.
 *
 * @param question what is asked
 * @param readings how the handbook is read
 * @param facts the facts that are known and the readings that are not the usual ones, in the words of scenario files
 */
public record Witness(Question<?> question, Readings readings, Map<String, String> facts) {
    /** Copies the map in its order. {@inheritDoc} */
    public Witness {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The facts on one line: {@code { source: partner, stage: unknown }}. */
    @Override
    public String toString() {
        return facts.isEmpty()
                ? "{ nothing known }"
                : facts.entrySet().stream()
                        .map(it -> it.getKey() + ": " + it.getValue())
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
