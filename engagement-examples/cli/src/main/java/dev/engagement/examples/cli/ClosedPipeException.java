package dev.engagement.examples.cli;

/** Whoever read the output has seen enough, as {@code head} does: no error. */
final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
