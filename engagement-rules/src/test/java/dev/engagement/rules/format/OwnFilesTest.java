package dev.engagement.rules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rule files of this module have the one layout, and get it back from any other. */
class OwnFilesTest {
    private static final Path HANDBOOK = Path.of("src/main/resources/dev/engagement/handbook");
    private static final Path DESK = Path.of("src/test/resources/dev/engagement/rules/scenario/desk");

    private static List<RuleSource> sources(Path folder) throws IOException {
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".drl")).sorted().toList()) {
                sources.add(RuleSource.of(file.toString().replace('\\', '/'), Files.readAllBytes(file)));
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }

    @TestFactory
    Stream<DynamicTest> eachHasItsLayout() throws IOException {
        return Stream.concat(Formatting.format(sources(HANDBOOK)).stream(), Formatting.format(sources(DESK)).stream())
                .map(file -> dynamicTest(file.name(), () -> {
                    assertThat(file.issues()).isEmpty();
                    assertThat(file.text()).contains(Files.readString(Path.of(file.name())));
                    assertThat(file.changed()).isFalse();
                }));
    }

    @Test
    void noLineIsLong() throws IOException {
        for (RuleSource source : sources(HANDBOOK)) {
            assertThat(new String(source.bytes(), StandardCharsets.UTF_8).lines())
                    .as(source.name())
                    .allMatch(it -> it.codePointCount(0, it.length()) <= Printer.WIDTH);
        }
    }

    @Test
    void anyOtherLayoutOfThemLeadsBackToIt() throws IOException {
        List<RuleSource> sources = sources(HANDBOOK);
        RuleTree tree = RuleTree.read(sources, OwnFilesTest.class.getClassLoader());
        Random random = new Random(20_260_304);
        List<RuleSource> shuffled = new ArrayList<>();
        List<RuleSource> dense = new ArrayList<>();
        for (RuleFile file : tree.files()) {
            shuffled.add(Formatting.source(file.name(), Layouts.shuffled(file.lexemes(), random)));
            dense.add(Formatting.source(file.name(), Layouts.dense(file.lexemes())));
        }
        for (List<RuleSource> layout : List.of(shuffled, dense)) {
            List<FormattedFile> formatted = Formatting.format(layout);
            for (int i = 0; i < sources.size(); i++) {
                assertThat(formatted.get(i).text())
                        .contains(new String(sources.get(i).bytes(), StandardCharsets.UTF_8));
                assertThat(formatted.get(i).changed()).isTrue();
            }
        }
    }
}
