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

/** What the facts of the handbook's questions state, as {@code facts.csv} has it: question, fact, a quoted phrase. */
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
     * @param question the name of the question
     * @param fact the name of the fact
     * @return a phrase without its full stop; empty for a question of somebody's own
     */
    public static String of(String question, String fact) {
        return Objects.requireNonNull(all().getOrDefault(question + "." + fact, ""));
    }

    /**
     * What all facts state.
     *
     * @return the phrases, each by the name of the question, a full stop, and the name of the fact
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
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.toUnmodifiableMap(
                            field -> field[0] + "." + field[1], field -> field[2].substring(1, field[2].length() - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
