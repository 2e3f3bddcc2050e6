package dev.engagement.rules.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a scenario can expect of a decision, in the order in which it is compared and printed. */
enum ExpectKey {
    OUTCOME("outcome"),
    VALUE("value"),
    VALUES("values"),
    RULES("rules"),
    RULES_INCLUDE("rulesInclude"),
    SILENT("silent"),
    MISSING_FACTS("missingFacts"),
    NOTES("notes"),
    WARNINGS("warnings");

    private final String key;

    ExpectKey(String key) {
        this.key = key;
    }

    /** The key as files spell it. */
    String key() {
        return key;
    }

    /** Whether it is a list of rule ids. */
    boolean ofRules() {
        return this == RULES || this == RULES_INCLUDE || this == SILENT;
    }

    static Optional<ExpectKey> find(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ExpectKey::key).toList();
    }
}
