package dev.engagement.examples.cli;

import dev.engagement.model.Decision;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.scenario.ScenarioRecording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decide FILE}: decides every question of a file. */
@Command(
        name = "decide",
        description = "Decides every question of a file, one after the other, and says what to do.",
        footer = {
            "",
            "A question in JSON: {\"id\":\"A-1\",\"question\":\"retention\",\"facts\":{\"stage\":3}}. Facts that are left"
                    + " out are unknown.",
            "Exit codes: 0 = everything was read and decided; 1 = some values of an export could not be read and count as"
                    + " unknown, or rules failed; 2 = wrong use, or nothing could be read."
        })
final class DecideCommand implements Callable<Integer> {
    private static final int FINE = 0;
    private static final int SOMETHING_FOUND = 1;
    private static final int WRONG_USE = 2;

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private CaseOptions cases = new CaseOptions();

    @Option(names = "--id", paramLabel = "CASE", description = "Decides this case only, and says why.")
    private @Nullable String id;

    @Option(
            names = "--why",
            description =
                    "Says why: every rule that spoke, the rows that it cites, where they stand in the handbook and"
                            + " what they say.")
    private boolean why;

    @Option(
            names = "--as-scenarios",
            paramLabel = "FILE",
            description = "Also records the answers as a new scenario file: replayed, it shows what changed.")
    private @Nullable Path recordingFile;

    private final List<String> idsSeen = new ArrayList<>();
    private int decided;
    private boolean rulesFailed;
    private boolean unreadable;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CaseFile file = cases.file(console);
        if (recordingFile != null && Files.exists(recordingFile)) {
            throw new Refusal(
                    "The file (" + recordingFile + ") exists and is not overwritten.\nMaybe choose another name.");
        }
        EngagementAdvisor advisor = common.advisor();
        ScenarioRecording recording = new ScenarioRecording(advisor.readings());
        DecisionPrinter printer =
                common.json() ? new JsonDecisions(console) : new TextDecisions(console, why || id != null);
        int read = file.read(advisor.ruleSet(), it -> decide(it, advisor, printer, recording));
        if (id != null && decided == 0 && !rulesFailed && read != WRONG_USE) {
            throw new Refusal(
                    "The file (" + file.name() + ") has no case (" + id + ").\n" + Nearest.remedy(id, idsSeen));
        }
        printer.end();
        if (recordingFile != null && decided > 0) {
            recording.writeTo(recordingFile);
            console.tell(
                    "Recorded " + decided + (decided == 1 ? " scenario" : " scenarios") + " in " + recordingFile + ".");
        }
        return exitCode(read);
    }

    private int exitCode(int read) {
        if (read == WRONG_USE || rulesFailed) {
            return Math.max(read, SOMETHING_FOUND);
        }
        boolean onlyElsewhere = id != null && !unreadable;
        return onlyElsewhere ? FINE : read;
    }

    private void decide(Case asked, EngagementAdvisor advisor, DecisionPrinter printer, ScenarioRecording recording) {
        if (id != null && !id.equals(asked.id())) {
            idsSeen.add(asked.name());
            return;
        }
        tellIssues(asked);
        Decision<?> decision;
        try {
            decision = advisor.decide(asked.question());
        } catch (RuntimeException e) {
            if (!Failures.ofTheRules(e)) {
                throw e;
            }
            rulesFailed = true;
            console.tell(asked.name() + ": " + e.getMessage());
            return;
        }
        printer.print(asked, decision);
        if (recordingFile != null) {
            recording.add(asked.name(), decision);
        }
        decided++;
    }

    /** Text shows remarks with the answer; a line of JSON has no place for them. */
    private void tellIssues(Case asked) {
        unreadable |= !asked.errors().isEmpty();
        (common.json() ? asked.issues() : asked.errors()).forEach(issue -> console.tell(issue.toString()));
    }
}
