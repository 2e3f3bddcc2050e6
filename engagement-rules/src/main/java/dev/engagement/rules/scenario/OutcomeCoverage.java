package dev.engagement.rules.scenario;

import dev.engagement.model.Outcome;
import dev.engagement.rules.tree.Position;
import java.util.Optional;

/**
 * In how many scenarios a question came to an outcome, or a rule of it gave a value. Immutable.
 *
 * @param outcome the outcome
 * @param value the value as scenario files spell it; empty for the outcome as such, whatever the value
 * @param scenarios the number of scenarios
 * @param position where a rule says so; where none does, the first rule of the question
 */
public record OutcomeCoverage(Outcome outcome, Optional<String> value, int scenarios, Position position) {
    /**
     * Whether it was seen.
     *
     * @return true if a scenario came to it
     */
    public boolean covered() {
        return scenarios > 0;
    }

    /** The outcome, with the value where there is one: {@code DECIDED: allowed}. */
    @Override
    public String toString() {
        return outcome + value.map(it -> ": " + it).orElse("");
    }
}
