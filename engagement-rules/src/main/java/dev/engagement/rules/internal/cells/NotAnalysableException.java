package dev.engagement.rules.internal.cells;

/** The cases of a question cannot be listed: what could be told would not be exact. */
public final class NotAnalysableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnalysableException(String message) {
        super(message);
    }
}
