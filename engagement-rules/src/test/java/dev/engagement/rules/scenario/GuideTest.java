package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.request.EngagementPlan;
import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide to scenario files shows is so. */
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern TEXT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private static String guide() throws IOException {
        return Files.readString(Path.of("SCENARIOS.md"));
    }

    private static List<String> blocks(Pattern fence) throws IOException {
        return fence.matcher(guide()).results().map(it -> it.group(1)).toList();
    }

    private ReplayReport replayOfItsExamples() throws IOException {
        Path file = Files.writeString(folder.resolve("guide.scenarios.yaml"), String.join("\n", blocks(EXAMPLE)));
        return Scenarios.read(file, RuleSet.handbook()).replay();
    }

    @Test
    void itsExamplesPass() throws IOException {
        assertThat(blocks(EXAMPLE)).hasSize(3);
        assertThat(replayOfItsExamples().failures()).isEmpty();
    }

    @Test
    void itsExamplesLeaveTheGapsThatItShows() throws IOException {
        List<String> shown =
                blocks(TEXT).get(0).lines().map(GuideTest::withoutPlace).toList();

        assertThat(shown).hasSize(3);
        assertThat(replayOfItsExamples().coverage().gaps())
                .extracting(it -> withoutPlace(it.toString()))
                .containsAll(shown);
    }

    /** Lines move whenever a rule is added. */
    private static String withoutPlace(String gap) {
        return gap.replaceFirst(":\\d+:\\d+: ", ": ");
    }

    @Test
    void itNamesEveryKeyAndView() throws IOException {
        assertThat(guide())
                .contains(ScenarioReader.KEYS.stream()
                        .map(it -> "| `" + it + "` |")
                        .toList());
        assertThat(guide())
                .contains(
                        ExpectKey.keys().stream().map(it -> "| `" + it + "` |").toList());
        assertThat(guide())
                .contains(ValueFields.of(EngagementPlan.class).telling().stream()
                        .map(it -> "`" + it + "`")
                        .toList());
    }
}
