package dev.engagement.rules.scenario;

/**
 * One thing that a decision does otherwise than a scenario expects. Immutable.
 *
 * @param what which part of the decision, such as {@code outcome}, {@code value.owner} or {@code rules}
 * @param expected what the scenario expects, as its file spells it; empty for a member of a list that is not expected
 * @param actual what was decided, spelt likewise; empty for a member of a list that is missing
 */
public record Difference(String what, String expected, String actual) {
    /** The difference as one line. */
    @Override
    public String toString() {
        if (expected.isEmpty()) {
            return what + ": not expected " + actual;
        }
        return actual.isEmpty() ? what + ": missing " + expected : what + ": expected " + expected + ", was " + actual;
    }
}
