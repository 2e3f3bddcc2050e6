package dev.engagement.examples.cli;

import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.check.CheckedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch DIR}: on every save, what is wrong with the rules and what they change. */
@Command(
        name = "watch",
        description = "Checks the rule files of a folder on every save, builds what changed, replays the scenarios, and"
                + " shows which decisions change. Ctrl-C ends it.",
        footer = {
            "",
            "The rules in force are the built-in ones, with those of --rules. engagement rules --out DIR writes a folder"
                    + " to start from.",
            "Exit codes: 0 = ended; 2 = wrong use, or the folder cannot be watched."
        })
final class WatchCommand implements Callable<Integer> {
    private static final String CLEAR_SCREEN = "\033[H\033[2J\033[3J";

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "The folder with rule files and scenario files.")
    private Path folder = Path.of("");

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            description = "Decides the questions of this file, too, and shows those that are decided otherwise than by"
                    + " the rules in force.")
    private @Nullable String requests;

    @Option(
            names = "--input",
            paramLabel = "json|jsonl|yaml|csv",
            description = "Says how the questions are written, where the name of the file does not tell.")
    private @Nullable InputKind input;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("The path (" + folder + ") is not a folder.\nMaybe write one with rules: engagement rules"
                    + " --out " + folder);
        }
        EngagementAdvisor inForce = common.advisor();
        DecisionChanges changes =
                requests == null ? null : DecisionChanges.from(CaseFile.of(requests, input, console), inForce, console);
        WatchRound round = new WatchRound(inForce.ruleSet(), inForce.readings(), changes);
        List<Path> paths = new ArrayList<>(common.ruleFolders());
        paths.add(folder);
        try (FolderWatch watch = FolderWatch.of(paths)) {
            show(round, watch.seen());
            WarmUp.start();
            while (true) {
                show(round, watch.next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The first and the last line tell programs such as editors where one round begins and ends. */
    private void show(WatchRound round, CheckedFiles files) {
        long start = System.nanoTime();
        if (!common.json()) {
            console.write(Help.Ansi.AUTO.enabled() ? CLEAR_SCREEN : "");
            console.print("engagement: checking " + folder);
            console.flush();
        }
        WatchRound.Found found = round.look(files);
        if (common.json()) {
            console.print(Json.written(WatchRound.object(found)));
        } else {
            console.write(WatchRound.text(found));
            console.print(String.format(
                    Locale.ROOT, "engagement: watching %s (%.1f s)", folder, (System.nanoTime() - start) / 1e9));
        }
        console.flush();
    }
}
