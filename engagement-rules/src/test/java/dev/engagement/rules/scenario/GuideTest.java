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

    @TempDir
    Path folder;

    private static String guide() throws IOException {
        return Files.readString(Path.of("SCENARIOS.md"));
    }

    @Test
    void itsExamplesPass() throws IOException {
        List<String> examples =
                EXAMPLE.matcher(guide()).results().map(it -> it.group(1)).toList();
        assertThat(examples).hasSize(3);
        Path file = Files.writeString(folder.resolve("guide.scenarios.yaml"), String.join("\n", examples));
        ReplayReport report = Scenarios.read(file, RuleSet.handbook()).replay();
        assertThat(report.failures()).isEmpty();
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
