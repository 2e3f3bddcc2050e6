package dev.engagement.rules.internal.interpret;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule gave names to, so far. Immutable; names given in the same order to equal values are equal. */
public final class Names {
    /** No name is given yet. */
    public static final Names NONE = new Names(null, "", "");

    private final @Nullable Names before;
    private final String name;
    private final Object value;

    private Names(@Nullable Names before, String name, Object value) {
        this.before = before;
        this.name = name;
        this.value = value;
    }

    /**
     * Gives one more name.
     *
     * @param given the name with its dollar sign
     * @param to what it stands for
     * @return a copy with the name added
     */
    public Names plus(String given, Object to) {
        return new Names(this, given, to);
    }

    /**
     * What a name stands for.
     *
     * @param wanted the name with its dollar sign
     * @return the fact or property
     * @throws IllegalStateException if the name was never given: the rule tree accepts no such rule
     */
    public Object valueOf(String wanted) {
        for (Names here = this; here != null; here = here.before) {
            if (here.name.equals(wanted)) {
                return here.value;
            }
        }
        throw new IllegalStateException("The name (" + wanted + ") stands for nothing yet.");
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Names that
                        && name.equals(that.name)
                        && value.equals(that.value)
                        && Objects.equals(before, that.before));
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(name, value) + Objects.hashCode(before);
    }

    @Override
    public String toString() {
        return before == null ? "" : before + " " + name + " = " + value;
    }
}
