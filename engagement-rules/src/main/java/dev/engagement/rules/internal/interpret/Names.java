package dev.engagement.rules.internal.interpret;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a rule gave names to, so far. Immutable.
 *
 * @param values what each name stands for
 */
public record Names(Map<String, Object> values) {
    /** No name is given yet. */
    public static final Names NONE = new Names(Map.of());

    /** Copies the map. {@inheritDoc} */
    public Names {
        values = Map.copyOf(values);
    }

    /**
     * Gives one more name.
     *
     * @param name the name with its dollar sign
     * @param value what it stands for
     * @return a copy with the name added
     */
    public Names plus(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Names(more);
    }

    /**
     * What a name stands for.
     *
     * @param name the name with its dollar sign
     * @return the fact or property
     * @throws IllegalStateException if the name was never given: the rule tree accepts no such rule
     */
    public Object valueOf(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("The name (" + name + ") stands for nothing yet.");
        }
        return value;
    }
}
