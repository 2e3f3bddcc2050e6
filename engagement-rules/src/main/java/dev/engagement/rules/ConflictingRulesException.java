package dev.engagement.rules;

import java.util.List;

/** Two rules answer one question differently where they must agree: a defect of the rule set. */
public final class ConflictingRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The ids of the rules that disagree. */
    private final List<String> rules;

    /**
     * Makes the exception.
     *
     * @param question the question, with its facts
     * @param one what one rule says, in words
     * @param other what another rule says, in words
     * @param rules the ids of the two rules
     */
    public ConflictingRulesException(String question, String one, String other, List<String> rules) {
        super("The question (" + question + ") gets two answers that cannot both hold: " + rules.get(0) + " says " + one
                + ", " + rules.get(1) + " says " + other + ".\n"
                + "Maybe the condition of one rule should exclude that of the other.");
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules that disagree.
     *
     * @return their ids
     */
    public List<String> rules() {
        return rules;
    }
}
