package dev.engagement.rules.json;

import dev.engagement.rules.internal.Libraries;

/** The libraries behind this package, none of which the rules themselves need. */
final class JsonLibraries {
    private static final String ARTIFACT = "engagement-scenarios";

    private JsonLibraries() {}

    static void requireJson(String purpose) {
        Libraries.require(purpose, "Jackson", "com.fasterxml.jackson.core.JsonFactory", ARTIFACT);
    }

    static void requireYaml() {
        Libraries.require("Reading YAML", "SnakeYAML Engine", "org.snakeyaml.engine.v2.api.lowlevel.Parse", ARTIFACT);
    }
}
