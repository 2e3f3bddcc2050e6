package dev.engagement.examples.cli;

import dev.engagement.rules.RuleSet;
import dev.engagement.rules.crm.CrmCase;
import dev.engagement.rules.crm.CrmExport;
import dev.engagement.rules.crm.CrmIssue;
import dev.engagement.rules.json.QuestionReader;
import dev.engagement.rules.json.QuestionReading;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The file that {@code decide} reads, or standard input. */
final class CaseFile {
    private static final String STANDARD_INPUT = "-";

    static final int READ = 0;
    static final int NOT_READ = 2;

    private final String name;
    private final InputKind kind;
    private final Console console;

    private CaseFile(String name, InputKind kind, Console console) {
        this.name = name;
        this.kind = kind;
        this.console = console;
    }

    static CaseFile of(String file, @Nullable InputKind stated, Console console) {
        Optional<InputKind> kind = Optional.ofNullable(stated);
        if (file.equals(STANDARD_INPUT)) {
            return new CaseFile(
                    file,
                    kind.orElseThrow(() -> new Refusal("The format of standard input is not known.\n"
                            + "Maybe say it: --input json, jsonl, yaml or csv.")),
                    console);
        }
        Path path = pathOf(file);
        return new CaseFile(
                file,
                kind.or(() -> InputKind.of(path))
                        .orElseThrow(() -> new Refusal("The name of the file (" + file
                                + ") does not tell its format.\nMaybe say it: --input json, jsonl, yaml or csv.")),
                console);
    }

    private static Path pathOf(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Refusal("The name of the file (" + file + ") is none on this machine: " + e.getReason() + ".");
        }
    }

    /** The name as messages show it. */
    String name() {
        return name.equals(STANDARD_INPUT) ? "<stdin>" : name;
    }

    /**
     * Reads the cases, one after the other. What is wrong with the file is told at once; what is wrong with one case comes
     * with it.
     *
     * @return 0 if everything was read, 1 if something was not, 2 if nothing was
     */
    int read(RuleSet ruleSet, Consumer<Case> cases) {
        return kind == InputKind.CSV ? readExport(cases) : readQuestions(ruleSet, cases);
    }

    private int readExport(Consumer<Case> cases) {
        List<CrmIssue> waiting = new ArrayList<>(); // those of a case come before it
        Consumer<CrmCase> each = it -> {
            waiting.removeAll(it.issues());
            tellAll(waiting);
            cases.accept(new Case(it.id(), it.line(), it.request(), it.issues()));
        };
        CrmExport.Status status = name.equals(STANDARD_INPUT)
                ? CrmExport.forEach(name(), console.input(), each, waiting::add)
                : CrmExport.forEach(Path.of(name), each, waiting::add);
        tellAll(waiting);
        return status.exitCode();
    }

    private void tellAll(List<CrmIssue> issues) {
        issues.forEach(issue -> console.tell(issue.toString()));
        issues.clear();
    }

    private int readQuestions(RuleSet ruleSet, Consumer<Case> cases) {
        QuestionReader reader = QuestionReader.of(ruleSet);
        InputStream input = console.input();
        QuestionReading reading = name.equals(STANDARD_INPUT)
                ? reader.read(name(), input, kind.format())
                : reader.read(Path.of(name), kind.format());
        reading.issues().forEach(issue -> console.tell(issue.toString()));
        reading.cases().forEach(it -> cases.accept(new Case(it.id(), it.line(), it.question(), List.of())));
        return reading.refused() ? NOT_READ : READ;
    }
}
