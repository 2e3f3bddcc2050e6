package dev.engagement.rules;

import java.nio.file.Path;

/** Where rule files come from. */
public sealed interface RuleFileSource {
    /**
     * Every rule file of a directory and the folders below it.
     *
     * @param path the directory
     */
    record Directory(Path path) implements RuleFileSource {}

    /**
     * One rule file of the class path.
     *
     * @param name the name of the resource
     */
    record Resource(String name) implements RuleFileSource {}

    /**
     * One rule file that is at hand as text.
     *
     * @param file the file
     */
    record InMemory(RuleFileText file) implements RuleFileSource {}
}
