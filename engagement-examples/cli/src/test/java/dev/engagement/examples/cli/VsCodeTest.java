package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.format.FormattedFile;
import dev.engagement.rules.format.RuleFormatter;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered for VS Code fits what the commands print and what rule files are. */
class VsCodeTest {
    private static final Path FOLDER = Path.of("editors/vscode");
    private static final String NAME = "handoff/retention.drl";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\d+):([^}]*)}");

    @TempDir
    private Path temporary;

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(FOLDER.resolve(file)));
    }

    private static List<JsonNode> tasks() throws IOException {
        List<JsonNode> tasks = StreamSupport.stream(
                        json("tasks.json").get("tasks").spliterator(), false)
                .toList();
        assertThat(tasks).hasSize(3);
        return tasks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handoff/retention.drl",
                "/home/ann/my rules: new/handoff/retention.drl",
                "C:\\rules\\handoff\\retention.drl"
            })
    void issuesAreFoundWithAllTheirParts(String file) throws IOException {
        String text = snippet("Rule file")
                .replace("YesNo.NO", "YesNo.NOT")
                .replace("\nrule", "\nimport dev.engagement.model.Note\nrule");
        List<RuleIssue> issues = new ArrayList<>(issues(file, text));
        issues.addAll(issues(file, text.replace("YesNo.NOT", "YesNo.NO")));

        assertThat(issues).extracting(RuleIssue::severity).contains(RuleIssue.Severity.values());
        for (JsonNode task : tasks()) {
            JsonNode matcher = task.at("/problemMatcher/pattern");
            for (RuleIssue issue : issues) {
                List<String> lines = issue.toString().lines().toList();
                Matcher found = Pattern.compile(matcher.get("regexp").asText()).matcher(lines.get(0));
                assertThat(found.matches()).as(lines.get(0)).isTrue();
                assertThat(found.group(matcher.get("file").asInt())).isEqualTo(file);
                assertThat(found.group(matcher.get("line").asInt())).isEqualTo("" + issue.line());
                assertThat(found.group(matcher.get("column").asInt())).isEqualTo("" + issue.column());
                assertThat(found.group(matcher.get("severity").asInt()))
                        .isEqualTo(issue.severity().name().toLowerCase(Locale.ROOT));
                assertThat(found.group(matcher.get("code").asInt()))
                        .isEqualTo(issue.code().id());
                assertThat(found.group(matcher.get("message").asInt())).isEqualTo(issue.message());
            }
            assertThat(task.at("/problemMatcher/fileLocation/0").asText()).isEqualTo("autoDetect");
        }
    }

    @Test
    void watchingBeginsAndEnds() throws IOException {
        JsonNode background = tasks().get(1).at("/problemMatcher/background");

        assertThat(tasks().get(1).get("isBackground").asBoolean()).isTrue();
        assertThat("engagement: checking 13 files")
                .containsPattern(background.get("beginsPattern").asText());
        assertThat("engagement: watching rules")
                .containsPattern(background.get("endsPattern").asText());
        assertThat(background.get("beginsPattern").asText())
                .isNotEqualTo(background.get("endsPattern").asText());
    }

    @Test
    void theTaskThatFormatsIsACommand() throws IOException {
        Shell.run("rules", "--out", temporary.toString());
        List<String> words = new ArrayList<>();
        tasks().get(2)
                .get("args")
                .forEach(it -> words.add(it.asText().replace("${workspaceFolder}", temporary.toString())));

        assertThat(words.subList(0, 2)).containsExactly("-jar", "${config:engagement.jar}");
        Shell shell = Shell.run(words.subList(2, words.size()).toArray(String[]::new));
        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("\"engagement.jar\":");
    }

    @Test
    void theSnippetOfAFileIsAFile() throws IOException {
        String file = snippet("Rule file");

        assertThat(issues(NAME, file)).isEmpty();
        assertThat(formatted(file).text()).contains(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rule", "Rule for an unknown fact", "Silence rule", "Note"})
    void aSnippetOfARuleFitsIntoAFile(String name) throws IOException {
        String rule = snippet(name);
        Matcher imports = Pattern.compile("(?<=[:,] )dev\\.[A-Za-z.]+(?=[,.])")
                .matcher(json("drl.code-snippets").get(name).get("description").asText());
        StringBuilder file = new StringBuilder(snippet("Rule file").replace("// end", "\n" + rule + "// end"));
        while (imports.find()) {
            String line = "import " + imports.group() + "\n";
            if (file.indexOf(line) < 0) {
                file.insert(file.indexOf("\nimport") + 1, line);
            }
        }
        FormattedFile formatted = formatted(file.toString());

        assertThat(formatted.issues()).isEmpty();
        String text = formatted.text().orElseThrow();
        assertThat(text).contains("\n\n" + rule).endsWith("// end of retention: 2 rules\n");
        assertThat(issues(NAME, text)).isEmpty();
    }

    @Test
    void theSnippetOfAScenarioPasses() throws IOException {
        Path file = Files.writeString(temporary.resolve("a.scenarios.yaml"), snippet("Scenario"));
        Shell shell = Shell.run("replay", file.toString());

        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).contains("1 scenario: 1 passed");
    }

    @Test
    void everySnippetIsTriedAndDescribed() throws IOException {
        JsonNode snippets = json("drl.code-snippets");
        String readme = Files.readString(FOLDER.resolve("README.md"));

        assertThat(snippets.fieldNames())
                .toIterable()
                .containsExactly("Rule file", "Rule", "Rule for an unknown fact", "Silence rule", "Note", "Scenario");
        assertThat(snippets)
                .allMatch(it -> readme.contains("`" + it.get("prefix").asText() + "`"));
    }

    private static List<RuleIssue> issues(String file, String text) {
        return RuleTree.read(
                        List.of(RuleSource.of(file, text.getBytes(StandardCharsets.UTF_8))),
                        VsCodeTest.class.getClassLoader())
                .issues();
    }

    private static FormattedFile formatted(String text) {
        return RuleFormatter.format(
                RuleSource.of(NAME, text.getBytes(StandardCharsets.UTF_8)), VsCodeTest.class.getClassLoader());
    }

    /** A snippet as the editor writes it if nobody changes what it proposes. */
    private static String snippet(String name) throws IOException {
        StringBuilder body = new StringBuilder();
        json("drl.code-snippets")
                .get(name)
                .get("body")
                .forEach(it -> body.append(it.asText()).append('\n'));
        Map<String, String> proposed = new HashMap<>();
        String text = PLACEHOLDER.matcher(body).replaceAll(it -> {
            proposed.put(it.group(1), it.group(2));
            return Matcher.quoteReplacement(it.group(2));
        });
        for (Map.Entry<String, String> each : proposed.entrySet()) {
            text = text.replaceAll(
                    "(?<!\\\\)\\$" + each.getKey() + "(?!\\d)", Matcher.quoteReplacement(each.getValue()));
        }
        String written = text.replace("${TM_FILENAME_BASE}", "retention")
                .replace("$0\n", "")
                .replace("\\$", "$");
        assertThat(written).doesNotContain("${").doesNotContainPattern("\\$\\d");
        return written;
    }
}
