package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    List<Path> rules() {
        return List.copyOf(rules);
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

    Readings readings() {
        return readings.readings();
    }
}
