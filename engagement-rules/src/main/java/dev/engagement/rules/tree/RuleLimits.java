package dev.engagement.rules.tree;

/**
 * How much rule files may hold. Each limit is checked before any parser reads the text. The largest rule set that stays
 * within all of them is read and built in minutes and in a heap of 512 MiB. The handbook's own files count: they take half of
 * the rules and a third of the conditions and words.
 */
public final class RuleLimits {
    /** The most bytes of a rule file, a hundred times as many as a table that a person reads. */
    public static final int BYTES_OF_A_FILE = 1 << 20;

    /** The most bytes of all files of a rule set together. */
    public static final int BYTES_OF_A_SET = 4 << 20;

    /** The most files of a rule set. */
    public static final int FILES = 500;

    /** The most rules of a rule set. */
    public static final int RULES = 3_000;

    /** The most conditions of all rules of a rule set together. */
    public static final int CONDITIONS_OF_A_SET = 10_000;

    /** The most words, texts, numbers and signs of all files of a rule set together; comments do not count. */
    public static final int WORDS_OF_A_SET = 250_000;

    /** The most characters of a line. */
    public static final int LINE = 2_000;

    /** The most characters of a text in double quotes. */
    public static final int TEXT = 200;

    /** The most imports of a file. */
    public static final int IMPORTS = 200;

    /** The most patterns of a rule. */
    public static final int PATTERNS = 10;

    /** The most patterns of a rule without {@code exists} or {@code not}: the engine tries all combinations of these. */
    public static final int JOINED_PATTERNS = 3;

    /** The most conditions of a rule, and with them the values in brackets after {@code in}. */
    public static final int CONDITIONS = 200;

    /** The most times {@code &&} and {@code ||} stand in a rule: some thousands end the engine's builder. */
    public static final int OPERATORS = 200;

    /** The most brackets within brackets: each two more take the engine's builder eight times as long. */
    public static final int BRACKETS = 6;

    /** The most words, texts, numbers and signs of a consequence. */
    public static final int WORDS_OF_A_CONSEQUENCE = 300;

    /** The most issues that are told of a file. */
    public static final int ISSUES = 500;

    private RuleLimits() {}
}
