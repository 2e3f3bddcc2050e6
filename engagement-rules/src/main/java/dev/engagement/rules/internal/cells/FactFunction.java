package dev.engagement.rules.internal.cells;

import java.util.function.Function;

/** Something that follows from facts and readings. Immutable. */
final class FactFunction {
    private final String text;
    private final int[] levels;
    private final Function<Case, Object> of;

    /**
     * Describes a function.
     *
     * @param text what it is, in words that tell it from all others
     * @param levels the axes that it depends on, in order
     * @param of what it is in a case
     */
    FactFunction(String text, int[] levels, Function<Case, Object> of) {
        this.text = text;
        this.levels = levels.clone();
        this.of = of;
    }

    String text() {
        return text;
    }

    int[] levels() {
        return levels;
    }

    Function<Case, Object> of() {
        return of;
    }
}
