package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the handbook is read. */
final class ReadingOptions {
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

    Readings readings() {
        return ReadingChoices.of(readings);
    }
}
