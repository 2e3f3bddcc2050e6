package dev.engagement.examples.cli;

import dev.engagement.rules.json.InputFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How the questions of a file are written down. */
enum InputKind {
    /** One object or a list. */
    JSON,
    /** An object on each line. */
    JSONL,
    /** One object, a list, or several documents. */
    YAML,
    /** The export of a CRM. */
    CSV;

    /** The kind that the name of a file tells. */
    static Optional<InputKind> of(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return InputFormat.of(file).map(format -> switch (format) {
            case JSON -> JSON;
            case JSON_LINES -> JSONL;
            case YAML -> YAML;
        });
    }

    /** The format, where it is one that holds questions as such. */
    InputFormat format() {
        return switch (this) {
            case JSON -> InputFormat.JSON;
            case JSONL -> InputFormat.JSON_LINES;
            case YAML -> InputFormat.YAML;
            case CSV -> throw new IllegalStateException("An export of a CRM holds records, not questions.");
        };
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
