package dev.engagement.examples.cli;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.check.CheckReport;
import dev.engagement.rules.check.CheckedFiles;
import dev.engagement.rules.check.HelpPage;
import dev.engagement.rules.check.RuleCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check PATH…}: what is wrong or suspicious in rule files. */
@Command(
        name = "check",
        description = "Checks rule files: errors keep rules from being used, warnings tell what is probably not meant.",
        footer = {
            "",
            "Each issue has its place, which editors jump to, and a code: engagement check --explain E405 tells more.",
            "Exit codes: 0 = no errors; 1 = errors, or warnings with --strict; 2 = wrong use, or unreadable files."
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FINE = 0;
    private static final int FOUND = 1;
    private static final int UNREADABLE = 2;

    /** How issues are printed. */
    enum Format {
        /** As compilers print theirs. */
        TEXT,
        /** An object on a line each. */
        JSON,
        /** As code hosts read it. */
        SARIF;

        /** The word on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description =
                    "Prints for people and editors (text, the default), for programs (json, an issue a line), or as"
                            + " SARIF 2.1.0 for code hosts (sarif).")
    private Format format = Format.TEXT;

    @Mixin
    private RuleOptions options = new RuleOptions();

    @Option(names = "--strict", description = "Counts warnings as found: they too make the exit code 1.")
    private boolean strict;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Explains a code, with a wrong and a right example, and checks nothing.")
    private @Nullable String code;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Rule files, or folders of them, checked together with the built-in rules that they replace or"
                            + " join, and with the scenario files beside them. Without a path: the built-in rules.")
    private List<Path> paths = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (code != null) {
            explain(code);
            return FINE;
        }
        RuleCheck check = RuleCheck.create().withReadings(options.readings());
        List<Path> all = new ArrayList<>(options.rules());
        all.addAll(paths);
        CheckReport report = check.check(CheckedFiles.at(all));
        switch (format) {
            case TEXT -> console.print(report.toString());
            case JSON -> console.write(report.toJsonLines());
            case SARIF -> console.print(report.toSarif(Path.of("")));
        }
        return exit(report);
    }

    private int exit(CheckReport report) {
        boolean unreadable = report.issues().stream().anyMatch(it -> it.code() == IssueCode.UNREADABLE_FILE);
        boolean found = !report.usable() || (strict && !report.clean());
        return unreadable ? UNREADABLE : found ? FOUND : FINE;
    }

    private void explain(String id) {
        try {
            console.write(HelpPage.find(id).text());
        } catch (NoSuchElementException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
