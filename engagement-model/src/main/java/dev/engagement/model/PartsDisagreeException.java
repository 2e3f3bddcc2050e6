package dev.engagement.model;

/** Two parts of a whole answer fill a slot that has room for one value: a defect of the rule set. */
public final class PartsDisagreeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param slot the slot, in words
     * @param one the value that stands there
     * @param other the value that was to be added
     */
    public PartsDisagreeException(String slot, Object one, Object other) {
        super("The " + slot + " (" + one + ") of this answer is already decided, and a second rule says (" + other
                + ").\nMaybe two rules that ask the same question overlap.");
    }
}
