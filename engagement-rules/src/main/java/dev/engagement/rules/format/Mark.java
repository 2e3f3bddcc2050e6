package dev.engagement.rules.format;

/** What a word is in the frame of a file. */
enum Mark {
    PACKAGE,
    IMPORT,
    RULE,
    WHEN,
    THEN,
    END,
    /** Any word within these. */
    NONE;

    /** Whether the word always stands first on its line. */
    boolean startsLine() {
        return this != END && this != NONE;
    }

    /** Whether a part of the file begins with the word. */
    boolean startsPart() {
        return this == PACKAGE || this == IMPORT || this == RULE;
    }
}
