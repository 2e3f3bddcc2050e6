package dev.engagement.rules.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Force;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.handbook.HandbookRows;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "engagement", "handbook");
    /** The tables of the handbook whose rows the rules of today say. */
    private static Set<String> namesInFolder(String extension) throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(extension))
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyRuleFileOfTheFolderIsLoaded() throws IOException {
        assertThat(namesInFolder(".drl"))
                .isNotEmpty()
                .containsExactlyElementsOf(RuleSet.handbook().files().stream()
                        .map(RuleFileText::name)
                        .toList());
    }

    @Test
    void everyRuleFileHasScenariosBesideIt() throws IOException {
        assertThat(namesInFolder(".scenarios.yaml"))
                .containsExactlyElementsOf(namesInFolder(".drl").stream()
                        .map(name -> name.replace(".drl", ".scenarios.yaml"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyRuleFileIsReadWithoutAnIssue() {
        RuleTree tree = RuleTree.read(
                RuleSet.handbook().files().stream()
                        .map(file -> RuleSource.of(file.name(), file.bytes()))
                        .toList(),
                getClass().getClassLoader());
        assertThat(tree.issues()).isEmpty();
        assertThat(tree.rules()).hasSameSizeAs(RuleSet.handbook().rules());
    }

    @Test
    void fileQuestionAndRulesHaveOneName() {
        for (RuleSummary rule : RuleSet.handbook().rules()) {
            String name = QuestionType.of(rule.question()).name();
            assertThat(rule.file()).as(rule.id()).endsWith("/" + name + ".drl");
            assertThat(rule.id()).matches(name.toUpperCase(java.util.Locale.ROOT) + "-\\d\\d");
        }
    }

    @Test
    void everyRowIsCited() {
        Set<String> cited = RuleSet.handbook().rules().stream()
                .flatMap(rule -> rule.reason().rows().stream())
                .map(row -> row.id())
                .collect(Collectors.toSet());
        assertThat(cited)
                .hasSizeGreaterThan(800)
                .containsAll(HandbookRows.load().byId().keySet());
    }

    @Test
    void everyRuleCitesRowsAndSaysHowStronglyItSpeaks() {
        assertThat(RuleSet.handbook().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.reason().rows()).as(rule.id()).isNotEmpty();
            assertThat(rule.reason().sources()).as(rule.id()).isNotEmpty();
            assertThat(rule.reason().title()).as(rule.id()).isNotBlank();
            assertThat(rule.reason().force()).as(rule.id()).isIn((Object[]) Force.values());
        });
    }
}
