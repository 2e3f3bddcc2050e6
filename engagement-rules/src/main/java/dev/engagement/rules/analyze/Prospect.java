package dev.engagement.rules.analyze;

import java.util.List;
import java.util.Optional;

/**
 * What may still become of a question when the facts that are not known are told; an empty set and a blank text may stay so.
 * Immutable.
 *
 * @param question the name of the question
 * @param possible the answers that can come about, by their codes; {@code none} for the answer that there is none,
 *     {@code not-covered} where the handbook is silent
 * @param askNext the fact that leaves the fewest answers open on the average, once it is known; empty if no fact makes a
 *     difference
 */
public record Prospect(String question, List<String> possible, Optional<String> askNext) {
    /** Copies the list. {@inheritDoc} */
    public Prospect {
        possible = List.copyOf(possible);
    }
}
