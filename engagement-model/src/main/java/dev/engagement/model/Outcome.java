package dev.engagement.model;

/** What became of a question. */
public enum Outcome {
    /** At least one rule answered. */
    DECIDED,
    /** No rule answered, and at least one would if a fact were known: see {@link Decision#missingFacts()}. */
    NEEDS_FACTS,
    /** The handbook is silent: see {@link Decision#notCovered()} for why, and the notes for whom to ask instead. */
    NOT_COVERED
}
