package dev.engagement.rules.internal.facts;

import java.util.List;
import java.util.Optional;

/**
 * What a raw value of a file came to. Immutable.
 *
 * @param value the value of the fact; empty if the raw value is absent or has an error
 * @param problems what is wrong with the raw value, in the order of its members
 */
public record FactReading(Optional<Object> value, List<Problem> problems) {
    /** The raw value says nothing: the fact is unknown. */
    static final FactReading ABSENT = new FactReading(Optional.empty(), List.of());

    /**
     * Something wrong with a raw value.
     *
     * @param warning whether the value was read all the same
     * @param member which member of a list it is, from 0; -1 where it is the value itself
     * @param message what is wrong
     * @param remedy what to do; may be empty
     */
    public record Problem(boolean warning, int member, String message, String remedy) {
        Problem at(int index) {
            return new Problem(warning, index, message, remedy);
        }
    }

    /** Copies the problems. {@inheritDoc} */
    public FactReading {
        problems = List.copyOf(problems);
    }

    static FactReading of(Object value) {
        return new FactReading(Optional.of(value), List.of());
    }

    static FactReading error(String message, String remedy) {
        return new FactReading(Optional.empty(), List.of(new Problem(false, -1, message, remedy)));
    }

    static FactReading warning(Object value, String message, String remedy) {
        return new FactReading(Optional.of(value), List.of(new Problem(true, -1, message, remedy)));
    }

    /**
     * Whether the raw value could not be read.
     *
     * @return true if a problem is more than a warning
     */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> !problem.warning());
    }
}
