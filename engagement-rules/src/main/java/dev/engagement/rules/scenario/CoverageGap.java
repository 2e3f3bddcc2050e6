package dev.engagement.rules.scenario;

import dev.engagement.rules.tree.Position;

/**
 * Something that no scenario shows. Immutable.
 *
 * @param kind what is missing
 * @param question the name of the question
 * @param subject what was not seen: the id of a rule, a condition, an outcome, a value, or the question
 * @param rule the id of the rule; empty where it is about the question
 * @param position where that stands in a rule file
 */
public record CoverageGap(Kind kind, String question, String subject, String rule, Position position) {
    /** What no scenario shows. */
    public enum Kind {
        /** The question is decided in no scenario: nothing else is said of it. */
        QUESTION_NEVER_ASKED("was never asked"),
        /** The rule spoke in no scenario. */
        RULE_NEVER_SPOKE("never spoke"),
        /** The rule spoke in no scenario of its own question, though it did where wider ones asked that. */
        RULE_SPOKE_FOR_WIDER_ONLY("spoke for wider questions only"),
        /** The rule spoke in every scenario of its own question. */
        RULE_NEVER_SILENT("was never silent"),
        /** The condition held in no scenario. */
        CONDITION_NEVER_TRUE("was never true"),
        /** The condition held in every scenario. */
        CONDITION_NEVER_FALSE("was never false"),
        /** No scenario came to the outcome. */
        OUTCOME_NEVER_SEEN("was never seen"),
        /** In no scenario did a rule give the value. */
        VALUE_NEVER_SEEN("was never an answer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The kind in words, after what it is about.
         *
         * @return the words, such as {@code was never true}
         */
        public String words() {
            return words;
        }
    }

    /**
     * The gap in words, without its place.
     *
     * @return one line, such as {@code RETENTION-03: stage.beyondScoping was never true}
     */
    public String message() {
        String about = rule.isEmpty() ? question : rule;
        return (about.equals(subject) ? subject : about + ": " + subject) + " " + kind.words();
    }

    /** The place, as editors jump to it, and the gap in words. */
    @Override
    public String toString() {
        return position + ": " + message();
    }
}
