package dev.engagement.rules.internal.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the handbook's facts state, by name, as {@code facts.csv} has it: a name, a comma, a quoted phrase. */
public final class FactDescriptions {
    private static final String RESOURCE = "/dev/engagement/handbook/facts.csv";
    private static final ClassValue<Map<String, String>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            return load();
        }
    };

    private FactDescriptions() {}

    /**
     * What a fact states.
     *
     * @param fact the name of the fact; it means the same in every question
     * @return a phrase without its full stop; empty for a fact of somebody's own
     */
    public static String of(String fact) {
        return Objects.requireNonNull(all().getOrDefault(fact, ""));
    }

    /**
     * What all facts state.
     *
     * @return the phrases by the names of the facts
     */
    public static Map<String, String> all() {
        return BY_NAME.get(FactDescriptions.class);
    }

    private static Map<String, String> load() {
        try (InputStream in = FactDescriptions.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + RESOURCE
                        + ") is not on the class path.\nMaybe the jar of engagement-rules was repacked without it.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            field -> field[0], field -> field[1].substring(1, field[1].length() - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
