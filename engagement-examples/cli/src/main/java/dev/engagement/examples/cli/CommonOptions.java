package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command takes that prints for people or for programs. */
final class CommonOptions {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Prints for people (text, the default) or for programs (json).")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    boolean json() {
        return format == OutputFormat.JSON;
    }

    /** The folders of rule files that were named. */
    List<Path> ruleFolders() {
        return rules.rules();
    }

    Readings readings() {
        return rules.readings();
    }

    RuleSet ruleSet() {
        return rules.ruleSet();
    }

    EngagementAdvisor advisor() {
        Readings chosen = readings(); // checked first: rules take longer
        return EngagementAdvisor.of(ruleSet(), chosen);
    }
}
