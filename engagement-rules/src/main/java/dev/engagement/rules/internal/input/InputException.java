package dev.engagement.rules.internal.input;

/** An input, or a part of it, cannot be read any further. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final transient Problem problem;

    /**
     * Makes the exception.
     *
     * @param problem what is wrong
     */
    public InputException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    InputException(Place place, String message, String remedy) {
        this(Problem.error(place, message, remedy));
    }

    static InputException tooDeep(Place place, int deepest) {
        return new InputException(
                place,
                "The input is nested more than " + deepest + " levels deep.",
                "Maybe brackets are not closed: a question needs four levels.");
    }

    /**
     * What is wrong.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
