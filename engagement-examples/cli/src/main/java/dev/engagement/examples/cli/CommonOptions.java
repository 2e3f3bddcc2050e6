package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Prints for people (text, the default) or for programs (json).")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = {
                "Adds the rule files of a folder to the built-in ones; a file of the same name takes the place of the"
                        + " built-in one. May be given several times.",
                "Rule files are trusted code: take only those that you would also run as a program."
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

    boolean json() {
        return format == OutputFormat.JSON;
    }

    /** The folders of rule files that were named. */
    List<Path> ruleFolders() {
        return List.copyOf(rules);
    }

    Readings readings() {
        return ReadingChoices.of(readings);
    }

    /** The built-in rules, and those of the folders that were named. */
    RuleSet ruleSet() {
        if (rules.isEmpty()) {
            return RuleSet.handbook();
        }
        RuleSetBuilder builder = RuleSet.builder();
        rules.forEach(builder::directory);
        return builder.build();
    }

    EngagementAdvisor advisor() {
        Readings chosen = readings(); // checked first: rules take longer
        return EngagementAdvisor.of(ruleSet(), chosen);
    }
}
