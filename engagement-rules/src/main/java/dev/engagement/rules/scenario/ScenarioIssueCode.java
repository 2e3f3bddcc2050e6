package dev.engagement.rules.scenario;

/**
 * The kinds of problems in scenario files. Ids are permanent: none is given a second meaning. The hundreds say what is
 * concerned: 1 the file, 2 the frame of a scenario, 3 its names and values, 4 what it expects.
 */
public enum ScenarioIssueCode {
    /** The file cannot be read as text: it is empty, too large, not in UTF-8, or may not be read. */
    UNREADABLE("S101"),
    /** It is no YAML, or has anchors, aliases, tags, or nests beyond reason. */
    NOT_YAML("S102"),
    /** The file has no list of scenarios, an empty one, or several documents. */
    NO_SCENARIOS("S103"),

    /** An entry of the list is no scenario. */
    NOT_A_SCENARIO("S201"),
    /** A key that scenarios do not have. */
    UNKNOWN_KEY("S202"),
    /** A key stands twice. */
    KEY_TWICE("S203"),
    /** A key is missing. */
    MISSING_KEY("S204"),
    /** A key without a value. */
    NO_VALUE("S205"),
    /** A value of another kind than belongs there. */
    WRONG_KIND("S206"),
    /** Two scenarios of one file have one name. */
    NAME_TWICE("S207"),
    /** A name or tag that cannot be one. */
    BAD_NAME("S208"),

    /** No rule answers such questions. */
    UNKNOWN_QUESTION("S301"),
    /** There is no such reading. */
    UNKNOWN_READING("S302"),
    /** The question has no such fact. */
    UNKNOWN_FACT("S303"),
    /** A value that the fact, reading or field cannot have. */
    UNKNOWN_VALUE("S304"),
    /** No rule has this id. */
    UNKNOWN_RULE("S305"),
    /** The rule looks at another question. */
    RULE_OF_ANOTHER_QUESTION("S306"),
    /** The answer has no such field. */
    UNKNOWN_FIELD("S307"),
    /** One thing listed twice. */
    LISTED_TWICE("S308"),

    /** The scenario expects nothing, so it cannot fail. */
    EXPECTS_NOTHING("S401"),
    /** Two expectations that no decision can meet. */
    CONTRADICTION("S402"),
    /** An expectation that does not suit the kind of question. */
    UNSUITED("S403");

    private final String id;

    ScenarioIssueCode(String id) {
        this.id = id;
    }

    /**
     * The permanent id.
     *
     * @return the id, such as {@code S303}
     */
    public String id() {
        return id;
    }
}
