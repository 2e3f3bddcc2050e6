package dev.engagement.examples.cli;

import dev.engagement.rules.RuleSet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules --out DIR}: the rule files and their scenarios, to be edited. */
@Command(
        name = "rules",
        description = "Writes the rule files and their scenario files into a folder, to be read and edited.",
        footer = {
            "",
            "Then: engagement decide FILE --rules DIR decides by what stands there, and",
            "engagement replay DIR --rules DIR shows what a change of a rule does.",
            "Exit codes: 0 = fine; 2 = wrong use, or the folder cannot be written."
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder; it is made where it is missing. Nothing that stands there is overwritten.")
    private Path out = Path.of("");

    @Option(
            names = "--overwrite",
            description = "Overwrites rule and scenario files that stand there, whatever they say.")
    private boolean overwrite;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet ruleSet = common.advisor().ruleSet();
        RuleFolder folder = RuleFolder.of(ruleSet);
        folder.writeTo(out, overwrite);
        if (common.json()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("folder", out.toString());
            object.put("ruleFiles", folder.ruleFiles());
            object.put("scenarioFiles", folder.scenarioFiles());
            console.print(Json.written(object));
        } else {
            console.print("Wrote " + folder.ruleFiles() + " rule files and " + folder.scenarioFiles()
                    + " scenario files to " + out + ".");
            console.print("Replay them after a change: engagement replay " + out + " --rules " + out);
        }
        return 0;
    }
}
