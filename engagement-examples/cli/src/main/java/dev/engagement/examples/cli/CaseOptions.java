package dev.engagement.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which file of questions a command reads. */
final class CaseOptions {
    @Parameters(
            paramLabel = "FILE|-",
            description = "The questions: JSON (.json), JSON Lines (.jsonl), YAML (.yaml) or the CSV export of a CRM"
                    + " (.csv); - is standard input.")
    private String file = "";

    @Option(
            names = "--input",
            paramLabel = "json|jsonl|yaml|csv",
            description = "Says how the questions are written: needed for standard input, and for files whose name does"
                    + " not tell.")
    private @Nullable InputKind input;

    CaseFile file(Console console) {
        return CaseFile.of(file, input, console);
    }
}
