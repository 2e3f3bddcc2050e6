package dev.engagement.examples.cli;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.analyze.Proof;
import dev.engagement.rules.analyze.Prover;
import dev.engagement.rules.analyze.QuestionChange;
import dev.engagement.rules.analyze.RuleComparison;
import dev.engagement.rules.json.ProofWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prove [QUESTION…]}: is every case decided, and only once? */
@Command(
        name = "prove",
        description = "Proves that every case of a question is decided, that no two rules contradict each other, and"
                + " that no rule is in vain; or shows the cases where this is not so.",
        footer = {
            "",
            "A cell is a combination of facts and readings that the rules tell apart. engagement-rules/PROOFS.md tells",
            "what is proved, and how.",
            "Exit codes: 0 = all is proved; 1 = something is not; 2 = wrong use, or unreadable files."
        })
final class ProveCommand implements Callable<Integer> {
    private static final int PROVED = 0;
    private static final int NOT_PROVED = 1;

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUESTION",
            description = "Names of questions, such as retention. Without a name: all questions.")
    private List<String> questions = new ArrayList<>();

    @Option(
            names = "--certificates",
            paramLabel = "DIR",
            description = "Writes a certificate of each question that is proved into a folder, by the name of its rule"
                    + " file. Certificates that stand there are overwritten.")
    private @Nullable Path certificates;

    ProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet ruleSet = common.ruleSet();
        List<Class<? extends Question<?>>> types = QuestionTypes.named(questions, ruleSet);
        Prover prover = Prover.of(ruleSet);
        List<Proof> proofs = types.parallelStream().map(prover::prove).toList();
        proofs.forEach(it -> console.print(common.json() ? ProofWriter.line(it) : it.toString()));
        if (!common.json()) {
            tellWhatChanged(types, ruleSet);
        }
        if (certificates != null) {
            writeCertificates(certificates, proofs, ruleSet);
        }
        return proofs.stream().allMatch(Proof::proved) ? PROVED : NOT_PROVED;
    }

    /** What a default now answers, or silence, shows only beside the rules that were there before. */
    private void tellWhatChanged(List<Class<? extends Question<?>>> types, RuleSet ruleSet) {
        if (common.ruleFolders().isEmpty()) {
            return;
        }
        RuleComparison comparison = RuleComparison.of(RuleSet.handbook(), ruleSet);
        List<QuestionChange> changes = comparison.changedQuestions().stream()
                .filter(types::contains)
                .map(comparison::question)
                .filter(it -> !it.same())
                .toList();
        if (!changes.isEmpty()) {
            console.print("Unlike the built-in rules:");
            console.print(new ComparisonReport(changes, List.of(), ComparedRequests.none()).text());
        }
    }

    private void writeCertificates(Path folder, List<Proof> proofs, RuleSet ruleSet) {
        int written = 0;
        for (Proof proof : proofs) {
            if (proof.proved()) {
                write(folder.resolve(nameOf(proof, ruleSet)), ProofWriter.certificate(proof));
                written++;
            }
        }
        if (!common.json()) {
            console.print(
                    "Wrote " + written + (written == 1 ? " certificate to " : " certificates to ") + folder + ".");
        }
    }

    private static String nameOf(Proof proof, RuleSet ruleSet) {
        String file = ruleSet.rules().stream()
                .filter(it -> it.question() == proof.type())
                .map(RuleSummary::file)
                .findFirst()
                .orElseThrow();
        int folder = file.lastIndexOf('/') + 1;
        return file.substring(0, folder) + proof.question() + ".certificate.json";
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Refusal("The file (" + file + ") cannot be written: " + e.getMessage()
                    + ".\nMaybe the folder cannot be made or is protected.");
        }
    }
}
