package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The handbook's own files are read without a single issue, and what was read says all that stands there. */
class ShippedFilesTest {
    private static final Path HANDBOOK = Paths.get("src/main/resources/dev/engagement/handbook");

    @Test
    void theHandbooksFilesHaveNoIssues() throws IOException {
        RuleTree tree = ParkingFiles.read(sources());

        assertThat(tree.issues()).isEmpty();
        assertThat(tree.rules()).hasSizeGreaterThan(200);
    }

    @Test
    void theTextsOfTheirRulesReadAsTheSameRules() throws IOException {
        RuleTree tree = ParkingFiles.read(sources());
        List<RuleSource> again = tree.files().stream()
                .map(it -> ParkingFiles.source(it.name(), written(it)))
                .toList();

        assertThat(ParkingFiles.read(again).rules())
                .extracting(Rule::text)
                .isEqualTo(tree.rules().stream().map(Rule::text).toList());
    }

    private static String written(RuleFile file) {
        Stream<String> imports = file.imports().stream().map(Import::text);
        Stream<String> rules = file.rules().stream().map(Rule::text);
        String closing = file.closing().orElseThrow().text();
        return "package " + file.packageName().orElseThrow().value() + "\n"
                + Stream.of(imports, rules, Stream.of(closing))
                        .flatMap(it -> it)
                        .collect(Collectors.joining("\n"));
    }

    private static List<RuleSource> sources() throws IOException {
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(HANDBOOK)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".drl")).sorted().toList()) {
                String name = HANDBOOK.relativize(file).toString().replace('\\', '/');
                sources.add(RuleSource.of(name, Files.readAllBytes(file)));
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }
}
