package dev.engagement.examples.cli;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.ScenarioSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule files with their scenario files beside them, as a folder to edit. */
final class RuleFolder {
    private static final int SHOWN = 3;

    private final Map<String, byte[]> files = new TreeMap<>();
    private int ruleFiles;
    private int scenarioFiles;

    private RuleFolder() {}

    static RuleFolder of(RuleSet ruleSet) {
        RuleFolder folder = new RuleFolder();
        for (RuleFileText file : ruleSet.files()) {
            folder.files.put(file.name(), file.bytes());
            folder.ruleFiles++;
            folder.addScenarios(ScenarioSource.besides(file.name()), ScenarioSource.handbook(ruleSet));
        }
        return folder;
    }

    private void addScenarios(String name, List<ScenarioSource> builtIn) {
        for (ScenarioSource source : builtIn) {
            if (source.name().endsWith("/" + name)) {
                files.put(name, bytes(source));
                scenarioFiles++;
            }
        }
    }

    private static byte[] bytes(ScenarioSource source) {
        try (InputStream in = ScenarioSource.class.getResourceAsStream("/" + source.name())) {
            if (in == null) {
                throw new Refusal("The scenarios (" + source.name() + ") are not in this program.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Refusal("The scenarios (" + source.name() + ") cannot be read: " + e.getMessage() + ".");
        }
    }

    int ruleFiles() {
        return ruleFiles;
    }

    int scenarioFiles() {
        return scenarioFiles;
    }

    void writeTo(Path folder, boolean overwrite) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal("The path (" + folder + ") is a file, not a folder.\nMaybe choose another name.");
        }
        if (!overwrite) {
            requireNew(folder);
        }
        files.forEach((name, bytes) -> {
            Path file = folder.resolve(name);
            try {
                Files.createDirectories(folder.resolve(name).resolveSibling("."));
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new Refusal("The file (" + file + ") cannot be written: " + e.getMessage()
                        + ".\nMaybe the folder is protected, or the disk is full.");
            }
        });
    }

    private void requireNew(Path folder) {
        List<String> there = files.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
        if (!there.isEmpty()) {
            String some = String.join(", ", there.subList(0, Math.min(SHOWN, there.size())));
            throw new Refusal("The folder (" + folder + ") has " + there.size() + " of these files already: " + some
                    + (there.size() > SHOWN ? " …" : "") + ". Nothing was written.\n"
                    + "Maybe choose another folder, or add --overwrite to lose what they say.");
        }
    }
}
