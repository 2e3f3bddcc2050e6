package dev.engagement.examples.cli;

import dev.engagement.rules.RuleSet;
import dev.engagement.rules.format.FormattedFile;
import dev.engagement.rules.format.RuleFormatter;
import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code format PATH…}: gives rule files their one layout. */
@Command(
        name = "format",
        description = "Gives rule files their one layout. No word and no comment changes; a file with an error is left"
                + " as it is, and so are all others then.",
        footer = {
            "",
            "Exit codes: 0 = fine; 1 = a file has an error, or with --check: would change; 2 = wrong use, or a file"
                    + " cannot be read or written."
        })
final class FormatCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    /** Twice of what any rule file may have. */
    private static final int MOST_BYTES = 2 << 20;

    private static final int FINE = 0;
    private static final int FOUND = 1;

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Rule files, or folders of them (*.drl), which are rewritten; or - alone: standard input, to"
                    + " standard output. They may speak of the built-in questions, and of those of each other and of"
                    + " --rules.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--check",
            description = "Changes nothing, and shows for each file that would change the first line that differs.")
    private boolean check;

    @Option(
            names = "--name",
            paramLabel = "FILE",
            description = "The name of the file that comes from standard input, such as handoff/retention.drl: its"
                    + " folder and its closing comment go by it.")
    private @Nullable String name;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (paths.contains(STANDARD_INPUT)) {
            return standardInput();
        }
        if (name != null) {
            throw new Refusal("The option --name is for standard input alone.\nMaybe leave it out.");
        }
        RulePaths found = RulePaths.of(paths.stream().map(Path::of).toList());
        List<FormattedFile> files = formatted(found.sources());
        boolean readable = files.stream().allMatch(it -> it.issues().isEmpty());
        if (readable && !check) {
            FileRewrite.rewrite(newTexts(files, found.places()));
        }
        FormatReport report = new FormatReport(files, check);
        console.print(common.json() ? Json.written(report.json()) : report.text());
        return !readable || (check && report.wouldChange()) ? FOUND : FINE;
    }

    private List<FormattedFile> formatted(List<RuleSource> sources) {
        List<RuleSource> beside =
                new ArrayList<>(RulePaths.of(common.ruleFolders()).sources());
        RuleSet.handbook().files().forEach(it -> beside.add(RuleSource.of(it.name(), it.bytes())));
        return RuleFormatter.format(sources, beside, FormatCommand.class.getClassLoader());
    }

    private static Map<Path, String> newTexts(List<FormattedFile> files, List<Path> places) {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Path place = places.get(i);
            FormattedFile file = files.get(i);
            file.text().filter(it -> file.changed()).ifPresent(it -> texts.put(place, it));
        }
        return texts;
    }

    private int standardInput() throws IOException {
        if (paths.size() > 1) {
            throw new Refusal("Standard input (-) stands alone.\nMaybe format the other files by another command.");
        }
        if (name == null) {
            throw new Refusal("Standard input has no name.\nMaybe add --name handoff/retention.drl.");
        }
        RuleSource source = RuleSource.of(name, console.input().readNBytes(MOST_BYTES));
        FormattedFile file = formatted(List.of(source)).get(0);
        FormatReport report = new FormatReport(List.of(file), check);
        if (common.json()) {
            Map<String, Object> object = report.json();
            file.text().ifPresent(it -> object.put("text", it));
            console.print(Json.written(object));
        } else if (check) {
            console.print(report.text());
        } else {
            console.write(file.text().orElse(""));
            file.issues().forEach(it -> console.tell(it.toString()));
        }
        return file.text().isEmpty() || (check && file.changed()) ? FOUND : FINE;
    }
}
