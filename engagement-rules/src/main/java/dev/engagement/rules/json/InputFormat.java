package dev.engagement.rules.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How questions are written down. */
public enum InputFormat {
    /** One object, a list of objects, or an object on each line. */
    JSON("json"),
    /** An object on each line, blank lines aside; every line is read, whatever is wrong with another one. */
    JSON_LINES("jsonl", "ndjson"),
    /** One object, a list of objects, or several documents of these. */
    YAML("yaml", "yml");

    private final List<String> endings;

    InputFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * The format that the name of a file tells.
     *
     * @param file the file
     * @return the format of its ending, in any case; empty if no format has this ending
     */
    public static Optional<InputFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    /**
     * The endings of the names of files in this format.
     *
     * @return the endings without their dot
     */
    public List<String> endings() {
        return endings;
    }
}
