package dev.engagement.examples.cli;

import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.ScenarioSource;
import dev.engagement.rules.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which scenarios a command looks at. */
final class ScenarioOptions {
    @Option(
            names = "--scenarios",
            paramLabel = "PATH",
            description = "A scenario file, or a folder of them (*.scenarios.yaml). May be given several times. Without"
                    + " it: the built-in scenarios.")
    private List<Path> paths = new ArrayList<>();

    Scenarios scenarios(RuleSet ruleSet) {
        if (paths.isEmpty()) {
            return Scenarios.handbook(ruleSet);
        }
        List<ScenarioSource> sources = new ArrayList<>();
        paths.forEach(path -> sources.addAll(ScenarioSource.at(path)));
        return Scenarios.read(sources, ruleSet);
    }
}
