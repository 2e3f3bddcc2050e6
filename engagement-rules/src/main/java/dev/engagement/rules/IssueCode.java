package dev.engagement.rules;

/**
 * The kinds of problems in rule files. Ids are permanent: none is given a second meaning. The hundreds say what is
 * concerned: 1 characters, 2 the file, 3 the frame of a rule, 4 its conditions, 5 its consequence, 6 what comes of it.
 */
public enum IssueCode {
    /** The bytes are not UTF-8. */
    NOT_UTF_8("E101", "The file is not encoded in UTF-8."),
    /** Nothing stands in the file. */
    EMPTY_FILE("E102", "The file is empty."),
    /** The file is too large to be a table that a person reads. */
    TOO_LARGE("E103", "The file is too large."),
    /** A character that looks like another one or is not seen at all. */
    STRANGE_CHARACTER("E104", "A character has no place in a rule file."),
    /** A backslash outside of comments. */
    BACKSLASH("E105", "Texts have no backslashes."),
    /** A text without its closing quote. */
    UNCLOSED_TEXT("E106", "A text is not closed."),
    /** A comment without its end. */
    UNCLOSED_COMMENT("E107", "A comment is not closed."),
    /** A text in single quotes. */
    SINGLE_QUOTES("E108", "A text stands in double quotes."),
    /** What a version control leaves in a file when two changes meet. */
    CONFLICT_MARKER("E109", "Two changes of this file were merged and not settled."),
    /** Brackets within brackets beyond what anyone can read. */
    NESTED_TOO_DEEP("E110", "Brackets are nested too deep."),
    /** A file or folder cannot be read at all. */
    UNREADABLE_FILE("E112", "A rule source can be read."),
    /** One file given twice. */
    SAME_FILE("E111", "A file is given twice."),
    /** Line ends that only old computers wrote. */
    LINE_END("E113", "Lines end as on Unix or Windows."),
    /** A file name that cannot be shown, typed or stored everywhere. */
    FILE_NAME("E114", "A rule file has a plain name."),
    /** A line that nobody reads to its end. */
    LONG_LINE("E115", "A line is short enough to be read."),
    /** More files, rules or conditions than a service can build in reasonable time and memory. */
    RULE_SET_TOO_LARGE("E116", "A rule set stays within its limits."),
    /** A text that is no title, name or code any more. */
    LONG_TEXT("E117", "A text is short."),
    /** So many issues that the file is something else. */
    TOO_MANY_ISSUES("E118", "The first issues of a file are told."),

    /** No rule stands in the file. */
    NO_RULES("E201", "A rule file has at least one rule."),
    /** The package is missing. */
    NO_PACKAGE("E202", "A rule file names its package."),
    /** The package does not end with the name of the folder. */
    PACKAGE_NOT_FOLDER("E203", "The package ends with the name of the folder."),
    /** A static, wildcard or other special import. */
    IMPORT_KIND("E204", "An import names one type."),
    /** An import from a package that does not exist. */
    UNKNOWN_PACKAGE("E205", "There is no such package."),
    /** An import of a type that does not exist. */
    UNKNOWN_IMPORT("E206", "There is no such type."),
    /** An import of something that is neither a fact nor a value. */
    NOT_A_MODEL_TYPE("E207", "Rules use facts and values, no other classes."),
    /** One name imported twice. */
    IMPORTED_TWICE("E208", "A type is imported once."),
    /** Something at the top of the file that is neither package, import nor rule. */
    NOT_A_RULE("E209", "A rule file has a package, imports and rules."),
    /** The closing comment is missing, so the file may be cut off. */
    NO_CLOSING("E210", "A rule file ends with its closing comment."),
    /** The closing comment counts other rules than there are. */
    CLOSING_COUNT("E211", "The closing comment counts the rules."),
    /** The closing comment names another file. */
    CLOSING_NAME("E212", "The closing comment names the file."),
    /** A package name that is none. */
    PACKAGE_NAME("E213", "A package name is words with dots between them."),
    /** The closing comment replaces or retires a rule that no other file has. */
    OVERLAY_UNKNOWN("E214", "A file replaces and retires rules of other files."),
    /** The closing comment replaces a rule, and the file has none to put in its place. */
    OVERLAY_WITHOUT_RULE("E215", "A rule is replaced by one of the same id."),
    /** Two files replace or retire one rule. */
    OVERLAY_TWICE("E216", "A rule is replaced or retired once."),

    /** Something that cannot be read here. */
    SYNTAX("E301", "Something does not belong here."),
    /** One of the words {@code when}, {@code then}, {@code end} is missing. */
    MISSING_WORD("E302", "A rule has when, then and end."),
    /** A bracket that is not closed, or not opened. */
    UNBALANCED("E303", "Brackets come in pairs."),
    /** A rule name without id or title. */
    RULE_NAME("E304", "A rule name is an id, a colon and a title."),
    /** Two rules with one id. */
    DUPLICATE_RULE("E305", "The id of a rule is its own."),
    /** A rule that cites nothing. */
    NO_CITATION("E306", "A rule cites the rows or sources that it says."),
    /** An annotation that nobody knows. */
    UNKNOWN_ANNOTATION("E307", "There is no such annotation."),
    /** An annotation without one text in double quotes. */
    ANNOTATION_VALUE("E308", "An annotation has one text."),
    /** One annotation twice. */
    ANNOTATION_TWICE("E309", "An annotation is given once."),
    /** A force that the handbook does not speak with. */
    UNKNOWN_FORCE("E310", "There is no such force."),
    /** An attribute other than salience. */
    ATTRIBUTE("E311", "Rules have no attributes but salience."),
    /** A salience that is no whole number. */
    SALIENCE("E312", "A salience is a whole number."),
    /** An annotation after an attribute. */
    ANNOTATION_ORDER("E313", "Annotations stand before salience."),
    /** A row that the handbook does not have. */
    UNKNOWN_ROW("E320", "There is no such row."),

    /** A pattern of a kind that rules do not have. */
    PATTERN_KIND("E401", "A rule looks at facts, for conclusions, or for their absence."),
    /** A rule that looks at nothing. */
    NO_PATTERN("E402", "A rule looks at a question."),
    /** A type that was not imported. */
    UNKNOWN_TYPE("E403", "A type is imported before it is used."),
    /** A pattern on a type that is never a fact. */
    NOT_A_FACT_TYPE("E404", "Rules look at questions, conclusions, notes and Readings."),
    /** A fact that the type does not have. */
    UNKNOWN_FACT("E405", "There is no such fact."),
    /** A name that no pattern gave. */
    UNKNOWN_NAME("E406", "A name is given before it is used."),
    /** A name given twice. */
    NAME_TWICE("E407", "A name is given once."),
    /** A given name that does not begin with a dollar sign. */
    NAME_FORM("E408", "A given name begins with $."),
    /** A condition of a kind that rules do not have. */
    CONDITION_KIND("E409", "There is no such condition."),
    /** A condition that is neither true nor false. */
    NOT_TRUE_OR_FALSE("E410", "A condition is true or false."),
    /** A question for members of something that is no set. */
    NOT_A_SET("E411", "Only a set contains something."),
    /** Two things that can never be equal. */
    WRONG_TYPE("E412", "Things of different types are never equal."),
    /** A constant that the type does not have. */
    UNKNOWN_CONSTANT("E413", "There is no such constant."),
    /** A method that the type does not have. */
    UNKNOWN_METHOD("E414", "There is no such method."),
    /** Arguments that a method does not take. */
    WRONG_ARGUMENTS("E415", "The method takes other arguments."),
    /** A question name that no question has. */
    UNKNOWN_QUESTION("E416", "There is no question of this name."),
    /** An order of things that have none. */
    NOT_A_NUMBER("E417", "Only numbers are smaller or larger."),
    /** A literal of a kind that rules do not have. */
    LITERAL_KIND("E418", "Literals are texts, whole numbers, true and false."),
    /** A name that the rule engine cannot take. */
    NAME_BREAKS_ENGINE("E419", "The rule engine cannot take this name."),
    /** More operators in one condition than the rule engine can take. */
    TOO_MANY_OPERATORS("E420", "A condition has few operators."),
    /** More conditions or patterns in one rule than anyone can check. */
    TOO_MANY_CONDITIONS("E421", "A rule has few conditions."),

    /** A rule that says nothing. */
    SAYS_NOTHING("E501", "A rule says one thing."),
    /** A rule that says two things. */
    SAYS_TOO_MUCH("E502", "A rule says one thing, and no more."),
    /** A statement other than an insert. */
    NOT_AN_INSERT("E503", "A consequence is one insert."),
    /** An insert of something that is no conclusion, note or narrower question. */
    NOT_A_CONCLUSION("E504", "Rules insert conclusions, notes and narrower questions."),
    /** A conclusion about something that is no question. */
    NOT_A_QUESTION("E505", "A conclusion is about a question."),
    /** Nothing said of a question that has one answer. */
    NOTHING_OF_ONE("E506", "Nothing is an answer only where answers are collected."),
    /** A fact named that the question does not have. */
    UNKNOWN_FACT_NAMED("E507", "The question has no such fact."),
    /** A value that does not answer the question. */
    WRONG_ANSWER("E508", "The value is no answer to the question."),
    /** A value of a kind that rules do not have. */
    VALUE_KIND("E509", "Values are constants, literals, given names and what factories make of them."),
    /** A note or warning that is no advice. */
    NOT_ADVICE("E510", "Notes and warnings are advice."),

    /** The rule engine refuses what the rule tree accepted. */
    NOT_BUILT("E601", "The rule engine can build a rule file."),
    /** An import that no rule uses. */
    UNUSED_IMPORT("W201", "The import is not used.", RuleIssue.Severity.WARNING),

    /** A salience outside the layers. */
    SALIENCE_LAYER("W301", "A salience is one of -10, -20 and -30.", RuleIssue.Severity.WARNING),
    /** A salience where there is no silence to wait for. */
    NEEDLESS_SALIENCE("W302", "Only a silence rule has a salience.", RuleIssue.Severity.WARNING),
    /** A silence rule that does not wait for the others. */
    SILENCE_TOO_EARLY("W303", "A silence rule waits for the others.", RuleIssue.Severity.WARNING),
    /** A rule that says what another one says, of the same cases. */
    REPEATED_RULE("W304", "A rule says what no other rule says.", RuleIssue.Severity.WARNING),
    /** Two rules with one title. */
    SAME_TITLE("W305", "The title of a rule is its own.", RuleIssue.Severity.WARNING),
    /** A section that the page of the handbook does not have. */
    UNKNOWN_SECTION("W306", "There is no such section.", RuleIssue.Severity.WARNING),

    /** A pattern over conclusions that does not begin with the question's name. */
    ABOUT_NOT_FIRST("W401", "A pattern over conclusions begins with about.", RuleIssue.Severity.WARNING),
    /** A pattern over the conclusions of any question of its kind. */
    QUESTION_NOT_NAMED("W402", "A conclusion is looked for by its question.", RuleIssue.Severity.WARNING),
    /** Conditions that never hold together. */
    CONTRADICTION("W403", "The conditions of a rule can hold together.", RuleIssue.Severity.WARNING),
    /** Two rules that speak about one case and cannot both hold. */
    OVERLAP("W404", "Rules that speak about one case agree.", RuleIssue.Severity.WARNING),
    /** A coined term that is spelled almost as a known one. */
    MISSPELT_TERM("W405", "A new term is not nearly a known one.", RuleIssue.Severity.WARNING),

    /** A fact said to be missing where the conditions say that it is known. */
    MISSING_YET_KNOWN("W501", "Only an unknown fact is missing.", RuleIssue.Severity.WARNING),

    /** Rules without any scenario. */
    NO_SCENARIO("W601", "Rules have scenarios beside them.", RuleIssue.Severity.WARNING),
    /** A rule that speaks in no scenario. */
    NEVER_SPEAKS("W602", "Every rule speaks in a scenario.", RuleIssue.Severity.WARNING),
    /** A rule that is silent in no scenario. */
    NEVER_SILENT("W603", "Every rule is silent in a scenario.", RuleIssue.Severity.WARNING),
    /** A scenario file that cannot be replayed. */
    BROKEN_SCENARIOS("W604", "Scenario files can be replayed.", RuleIssue.Severity.WARNING);

    private final String id;
    private final String title;
    private final RuleIssue.Severity severity;

    IssueCode(String id, String title) {
        this(id, title, RuleIssue.Severity.ERROR);
    }

    IssueCode(String id, String title, RuleIssue.Severity severity) {
        this.id = id;
        this.title = title;
        this.severity = severity;
    }

    /**
     * The permanent id.
     *
     * @return the id, such as {@code E405}
     */
    public String id() {
        return id;
    }

    /**
     * What an issue of this kind breaks, as one sentence.
     *
     * @return the sentence
     */
    public String title() {
        return title;
    }

    /**
     * How bad an issue of this kind is.
     *
     * @return the severity
     */
    public RuleIssue.Severity severity() {
        return severity;
    }
}
