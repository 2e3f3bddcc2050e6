package dev.engagement.rules.scenario;

/** A path, filter or tag selects no scenario: nothing was tested, which must not pass for success. */
public final class NoScenariosException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what selects nothing, and a line with the likely remedy
     */
    public NoScenariosException(String message) {
        super(message);
    }
}
