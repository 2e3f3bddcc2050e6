package dev.engagement.examples.cli;

/** The command was used wrongly, or cannot read what it was given. The message is for the user. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
