package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rules a command works with, and how the handbook is read. */
final class RuleOptions {
    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = {
                "Adds the rule files of a folder to the built-in ones; a file of the same name takes the place of the"
                        + " built-in one. May be given several times.",
                "They are checked before anything is built of them; engagement-rules/RULES.md has their language."
            })
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "Reads the handbook otherwise than by default where it can be read in two ways, such as"
                    + " askFirst=not-needed. May be given several times.")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and ends.")
    void help(boolean wanted) {
        // picocli shows it
    }

    List<Path> rules() {
        return List.copyOf(rules);
    }

    Readings readings() {
        return ReadingChoices.of(readings);
    }
}
