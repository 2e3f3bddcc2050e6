package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which scenarios are read and replayed: never none. */
class SelectionTest {
    private static final StubRules RULES = new StubRules();
    private static final String FILE = """
            - name: Exactly stage 2
              question: retention
              tags: [ T27, boundary ]
              expect: { outcome: not-covered }
            - name: beyond [stage] 2
              question: retention
              tags: T28
              expect: { outcome: not-covered }
            - name: untagged
              question: retention
              expect: { outcome: not-covered }
            """;

    @TempDir
    Path folder;

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, FILE);
    }

    private static List<String> names(Scenarios scenarios) {
        return scenarios.all().stream().map(Scenario::name).toList();
    }

    @Test
    void namesThatBeginWithADotAreLeftAlone() throws IOException {
        Path file = write("desk/a.scenarios.yaml");
        write("desk/.a.scenarios.yaml");
        write(".git/a.scenarios.yaml");

        assertThat(ScenarioSource.at(folder)).extracting(ScenarioSource::path).containsExactly(Optional.of(file));
    }

    @Test
    void byPartOfTheNameOrPattern() throws IOException {
        Scenarios all = Scenarios.read(write("a.scenarios.yaml"), RULES);
        assertThat(names(all.named("STAGE 2"))).containsExactly("Exactly stage 2");
        assertThat(names(all.named("[stage]"))).containsExactly("beyond [stage] 2");
        assertThat(names(all.named("*stage*"))).containsExactly("Exactly stage 2", "beyond [stage] 2");
        assertThat(names(all.named("e?actly*"))).containsExactly("Exactly stage 2");
        assertThatThrownBy(() -> all.named("stage*"))
                .isInstanceOf(NoScenariosException.class)
                .hasMessage("The filter (stage*) selects none of 3 scenarios.\n"
                        + "Maybe a part of a name, or a pattern such as *stage*.");
        assertThatThrownBy(() -> all.named("untaged")).hasMessageEndingWith("Maybe untagged.");
        assertThat(all.named("untagged").ruleSet()).isSameAs(RULES);
    }

    @Test
    void byTagEachOfWhichIsOnSome() throws IOException {
        Scenarios all = Scenarios.read(write("a.scenarios.yaml"), RULES);
        assertThat(names(all.tagged(List.of("t28")))).containsExactly("beyond [stage] 2");
        assertThat(names(all.tagged(List.of("T28", "boundary"))))
                .containsExactly("Exactly stage 2", "beyond [stage] 2");
        assertThatThrownBy(() -> all.tagged(List.of("T28", "bondary")))
                .isInstanceOf(NoScenariosException.class)
                .hasMessage("The tag (bondary) is on none of 3 scenarios.\nMaybe boundary.");
        assertThatThrownBy(() -> all.tagged(List.of())).isInstanceOf(NoScenariosException.class);
        assertThatThrownBy(() -> all.named("untagged").tagged(List.of("T28")))
                .hasMessageEndingWith("Maybe add it: no scenario has a tag.");
    }

    @Test
    void byFolderAndTheFoldersBelowIt() throws IOException {
        write("b/b.scenarios.yaml");
        write("a.scenarios.yaml");
        write("b/other.yaml");
        Files.createDirectory(folder.resolve("c.scenarios.yaml"));
        assertThat(ScenarioSource.at(folder))
                .extracting(it ->
                        folder.relativize(it.path().orElseThrow()).toString().replace('\\', '/'))
                .containsExactly("a.scenarios.yaml", "b/b.scenarios.yaml");
        assertThat(Scenarios.read(folder.resolve("b/other.yaml"), RULES).all()).hasSize(3);
        assertThatThrownBy(() -> ScenarioSource.at(folder.resolve("c.scenarios.yaml")))
                .isInstanceOf(NoScenariosException.class)
                .hasMessageEndingWith("has no scenario file.\nMaybe their names do not end with .scenarios.yaml.");
        assertThatThrownBy(() -> ScenarioSource.at(folder.resolve("absent")))
                .isInstanceOf(NoScenariosException.class)
                .hasMessageEndingWith("does not exist.\nMaybe it is misspelt, or meant from another folder.");
    }

    @Test
    void oneFileByTwoPathsOnce() throws IOException {
        Path file = write("a.scenarios.yaml");
        List<ScenarioSource> twice = new ArrayList<>(ScenarioSource.at(folder));
        twice.addAll(ScenarioSource.at(
                folder.resolve("b/..").resolve(file.getFileName()).normalize()));
        twice.addAll(ScenarioSource.at(folder.resolve(".").resolve(file.getFileName())));
        assertThat(Scenarios.read(twice, RULES).all()).hasSize(3);
        assertThatThrownBy(() -> Scenarios.read(List.of(), RULES)).isInstanceOf(NoScenariosException.class);
    }

    @Test
    void byResource() {
        ScenarioSource source = resource();
        assertThat(source.path()).isEmpty();
        assertThat(source.uri(7).toString())
                .isEqualTo("classpath:/dev/engagement/rules/scenario/desk/retention.scenarios.yaml?line=7");
        assertThat(Scenarios.read(List.of(source), RULES).replay().passed()).isTrue();
        assertThatThrownBy(() ->
                        ScenarioSource.resource("desk/absent.yaml", getClass().getClassLoader()))
                .isInstanceOf(NoScenariosException.class)
                .hasMessage("The resource (desk/absent.yaml) is not on the class path.\nMaybe it is misspelt.");
    }

    static ScenarioSource resource() {
        return ScenarioSource.resource(
                "/dev/engagement/rules/scenario/desk/retention.scenarios.yaml", SelectionTest.class.getClassLoader());
    }

    @Test
    void builtInOnesFollowFromTheRuleFiles() {
        RuleSet handbook = RuleSet.handbook();
        assertThat(ScenarioSource.handbook(handbook))
                .extracting(ScenarioSource::name)
                .hasSameSizeAs(handbook.files())
                .contains("dev/engagement/handbook/handoff/retention.scenarios.yaml");
        assertThat(ScenarioSource.handbook(RULES)).isEmpty();
        assertThat(ScenarioSource.besides("desk/refund.drl")).isEqualTo("desk/refund.scenarios.yaml");
    }
}
