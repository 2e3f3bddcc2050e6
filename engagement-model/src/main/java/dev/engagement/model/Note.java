package dev.engagement.model;

/**
 * Something said beside the answer; it never changes an outcome. Immutable.
 *
 * @param question the question
 * @param advice what is said
 * @param warning whether it is a warning
 * @param reason the rule that said so
 */
public record Note(Question<?> question, Advice advice, boolean warning, Reason reason) {
    /**
     * A remark.
     *
     * @param question the question
     * @param advice what is said
     * @return the note, with no reason yet
     */
    public static Note of(Question<?> question, Advice advice) {
        return new Note(question, advice, false, Reason.NONE);
    }

    /**
     * A warning.
     *
     * @param question the question
     * @param advice what is said
     * @return the note, with no reason yet
     */
    public static Note warning(Question<?> question, Advice advice) {
        return new Note(question, advice, true, Reason.NONE);
    }

    /**
     * The name of the question.
     *
     * @return {@code question().name()}
     */
    public String about() {
        return question.name();
    }

    /**
     * The same note with its reason.
     *
     * @param because the rule that said so
     * @return a copy
     */
    public Note because(Reason because) {
        return new Note(question, advice, warning, because);
    }
}
