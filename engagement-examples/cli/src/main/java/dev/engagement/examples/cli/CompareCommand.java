package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.QuestionChange;
import dev.engagement.rules.analyze.RuleComparison;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare OLD NEW}: what changes if these rules go live? */
@Command(
        name = "compare",
        description = "Compares two versions of the rules over all cases of each question, exactly, and over a file of"
                + " requests.",
        footer = {
            "",
            "Exit codes: 0 = both decide everything alike; 1 = some cases are decided otherwise; 2 = wrong use, or"
                    + " unreadable files."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String BUILT_IN = "built-in";
    private static final int ALIKE = 0;
    private static final int DIFFERENT = 1;

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description =
                    "Prints for people (text, the default), for programs (json), or for a merge request (markdown).")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A folder of rule files, which join or replace the built-in ones; or the word built-in.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Another.")
    private String changed = "";

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            description = "Decides the questions of this file by both, too, and counts them for each change.")
    private @Nullable String requests;

    @Option(
            names = "--input",
            paramLabel = "json|jsonl|yaml|csv",
            description = "Says how the questions are written, where the name of the file does not tell.")
    private @Nullable InputKind input;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Readings chosen = readings.readings();
        RuleSet before = ruleSet(old);
        RuleSet after = ruleSet(changed);
        RuleComparison comparison = RuleComparison.of(before, after);
        List<QuestionChange> questions = comparison.questions();
        ComparedRequests compared = requests == null
                ? ComparedRequests.none()
                : ComparedRequests.of(
                        CaseFile.of(requests, input, console),
                        comparison,
                        questions,
                        before.advisor(chosen),
                        after.advisor(chosen),
                        console);
        ComparisonReport report = new ComparisonReport(questions, comparison.onlyInOne(), compared);
        console.print(
                switch (format) {
                    case TEXT -> report.text();
                    case JSON -> Json.written(report.fields());
                    case MARKDOWN -> report.markdown();
                });
        return report.alike() ? ALIKE : DIFFERENT;
    }

    private static RuleSet ruleSet(String words) {
        Path folder = Path.of(words);
        if (words.equals(BUILT_IN) && !Files.exists(folder)) {
            return RuleSet.handbook();
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal("The path (" + words + ") is not a folder.\nMaybe write one with rules: engagement rules"
                    + " --out " + words);
        }
        return RuleSet.builder().directory(folder).build();
    }
}
