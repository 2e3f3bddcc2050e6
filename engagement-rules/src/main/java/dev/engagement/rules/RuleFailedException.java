package dev.engagement.rules;

import org.jspecify.annotations.Nullable;

/** A rule failed while it was deciding, or did not come to an end. There is no half answer. */
public final class RuleFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The id of the rule. */
    private final String rule;
    /** The rule file. */
    private final String file;

    /**
     * Makes the exception.
     *
     * @param rule the id of the rule; empty where the engine does not tell
     * @param file the rule file; empty where the engine does not tell
     * @param message what happened, and a line with the likely remedy
     * @param cause what the rule threw, or null
     */
    public RuleFailedException(String rule, String file, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.rule = rule;
        this.file = file;
    }

    /**
     * The rule.
     *
     * @return its id; empty where the engine does not tell
     */
    public String rule() {
        return rule;
    }

    /**
     * The rule file.
     *
     * @return its name, such as {@code handoff/retention.drl}; empty where the engine does not tell
     */
    public String file() {
        return file;
    }
}
