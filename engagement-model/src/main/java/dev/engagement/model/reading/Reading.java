package dev.engagement.model.reading;

import dev.engagement.model.fact.Term;

/** One of the ways to read a sentence of the handbook. Implementations are enums. */
public interface Reading extends Term {
    /**
     * What follows from this reading, for the person who must choose.
     *
     * @return the label: a sentence without its full stop
     */
    default String meaning() {
        return label();
    }
}
