package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;

/** Something that cannot be read any further: becomes an issue where reading can go on. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final IssueCode code;
    private final int start;
    private final int end;
    private final String remedy;

    Refusal(IssueCode code, int start, int end, String message, String remedy) {
        super(message, null, false, false);
        this.code = code;
        this.start = start;
        this.end = end;
        this.remedy = remedy;
    }

    Refusal(IssueCode code, Token at, String message, String remedy) {
        this(code, at.start(), at.end(), message, remedy);
    }

    IssueCode code() {
        return code;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
