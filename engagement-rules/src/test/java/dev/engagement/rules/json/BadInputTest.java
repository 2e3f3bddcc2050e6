package dev.engagement.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What bad input gets: every issue at its place, in words of our own, and no question at all. */
class BadInputTest {
    private final QuestionReader reader = QuestionReader.of(QuestionReaderTest.QUESTIONS);

    static Stream<Arguments> badJson() {
        return Stream.of(
                arguments(
                        "{\"question\":\"retension\"}", "1:13", "The question (retension) is not known.", "retention"),
                arguments("{\"question\":3}", "1:13", "The question (3) is no name of a question.", "retention"),
                arguments("{}", "1:1", "the key (question) is missing", "{\"question\":"),
                arguments("{\"qestion\":\"retention\"}", "1:2", "The key (qestion) is none", "Maybe question."),
                arguments("{\"question\":\"retention\",\"facts\":[]}", "1:33", "The facts (a list) are no object", "{"),
                arguments("{\"question\":\"retention\",\"facts\":null}", "1:33", "The facts (null) are no object", "{"),
                arguments(
                        "{\"question\":\"retention\",\n  \"facts\":{\"stge\":3}}",
                        "2:12",
                        "The question (retention) has no fact (stge).",
                        "Maybe stage."),
                arguments(
                        "{\"question\":\"retention\",\"facts\":{\"stage\":7}}",
                        "1:42",
                        "The value (7) is not one that the fact (stage) can have.",
                        "pending-acceptance"),
                arguments(
                        "{\"question\":\"retention\",\"facts\":{\"approvals\":[\"regional-sa-manager\",\n\"global\"]}}",
                        "2:1",
                        "The value (global) is not one",
                        "global-ecosystem-sa-manager"),
                arguments("{\"id\":[1],\"question\":\"retention\"}", "1:7", "The id (a list) is no text.", "CS-10400"),
                arguments(
                        "{\"question\":\"retention\",\"question\":\"request\"}",
                        "1:25",
                        "The key (question) stands twice in one object.",
                        "remove"),
                arguments("[1]", "1:2", "The value (1) is no question.", "{"),
                arguments("\"retention\"", "1:1", "The value (retention) is no question.", "{"),
                arguments("[]", "1:1", "The input holds no question.", "{"),
                arguments("{\"question\":\"retention\"} x", "1:26", "The word (x) has no place here.", "quotes"),
                arguments("{\"question\":\"retention\"} {}", "1:26", "The JSON goes on after its end.", "line"),
                arguments("[{\"question\":\"retention\"}]\n[]", "2:1", "The JSON goes on after its end.", "list"),
                arguments("{\"question\":\"retention\"", "1:24", "what begins at line 1, column 1 is not", "cut off"),
                arguments("{\"question\":\"reten", "1:19", "The JSON ends before it is complete", "cut off"),
                arguments("{\"question\":}", "1:13", "The character (}) has no place here.", "another bracket"),
                arguments("{\"question\":\"retention\",}", "1:25", "The character (})", "Maybe remove the comma"),
                arguments("{'question':1}", "1:2", "The character (')", "double quotes"),
                arguments("{\u201Cquestion\u201D:1}", "1:2", "The character (\u201C)", "double quotes"),
                arguments("{question:1}", "1:2", "The word (question) has no place here.", "double quotes"),
                arguments("// note\n{}", "1:1", "The character (/) has no place here.", "comment"),
                arguments("{} # note", "1:4", "The character (#) has no place here.", "comment"),
                arguments("{\"facts\":{\"stage\":NaN}}", "1:19", "The value (NaN) is no JSON.", "leave the fact out"),
                arguments("{\"facts\":{\"stage\":01}}", "1:19", "The value (01) is no JSON number.", "quotes"),
                arguments(
                        "{\"facts\":{\"stage\":" + "9".repeat(1_000_000) + "}}",
                        "1:10",
                        "a number of more than 100 digits",
                        "quotes"),
                arguments("{\"id\":\"a\tb\"}", "1:9", "The control character (U+0009)", "escape"),
                arguments("\u0000", "1:1", "The control character (U+0000) has no place here.", "Maybe"),
                arguments("[".repeat(10_000), "1:65", "nested more than 64 levels deep", "brackets"),
                arguments("{\"a\":".repeat(10_000), "1:321", "nested more than 64 levels deep", "brackets"),
                arguments("", "1:1", "The input is empty.", "Maybe"),
                arguments(" \n\t", "1:1", "The input is empty.", "Maybe"),
                arguments("\uFEFF", "1:1", "The input is empty.", "Maybe"));
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void ofJson(String json, String place, String message, String remedy) {
        assertRefused(reader.read("q", json, InputFormat.JSON), place, message, remedy);
    }

    static Stream<Arguments> badYaml() {
        return Stream.of(
                arguments("question: retension", "1:11", "The question (retension) is not known.", "Maybe retention."),
                arguments(
                        "question: retention\nfacts:\n  stage: 7",
                        "3:10",
                        "The value (7) is not one that the fact (stage) can have.",
                        "Maybe"),
                arguments(
                        "question: retention\nfacts:\n  stage: 3\n  stage: 4",
                        "4:3",
                        "The key (stage) stands twice in one object.",
                        "remove"),
                arguments(
                        "question: retention\nfacts:\n  stage: &s 3", "3:10", "The anchor (&s) is not read", "remove"),
                arguments("question: retention\nfacts: *s", "2:8", "An alias (*) is not read here.", "write the value"),
                arguments(
                        "question: !!javax.script.ScriptEngineManager retention",
                        "1:11",
                        "The tag (tag:yaml.org,2002:javax.script.ScriptEngineManager) is not read here.",
                        "remove"),
                arguments("? [a, b]\n: c\nquestion: retention", "1:3", "A list or an object is no key.", "indented"),
                arguments("question: retention\n\tfacts: {}", "2:1", "The input is no YAML from here on.", "tabs"),
                arguments("question: [retention", "1:21", "The input is no YAML from here on.", "Maybe"),
                arguments("question: \"retention", "1:21", "The input is no YAML from here on.", "Maybe"),
                arguments("question: 'a' b", "1:15", "The input is no YAML from here on.", "Maybe"),
                arguments("question: \u0001", "1:1", "characters that YAML does not allow", "Maybe"),
                arguments("just words", "1:1", "The value (just words) is no question.", "Maybe"),
                arguments("# nothing", "1:1", "The input holds no question.", "Maybe"),
                arguments("---\n...\n", "2:1", "The value (null) is no question.", "Maybe"),
                arguments("[".repeat(10_000), "1:65", "nested more than 64 levels deep", "brackets"),
                arguments("- ".repeat(10_000), "1:129", "nested more than 64 levels deep", "brackets"),
                arguments("", "1:1", "The input is empty.", "Maybe"));
    }

    @ParameterizedTest
    @MethodSource("badYaml")
    void ofYaml(String yaml, String place, String message, String remedy) {
        assertRefused(reader.read("q", yaml, InputFormat.YAML), place, message, remedy);
    }

    @Test
    void aYamlBombDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(String.join(", ", List.of(before, before, before, before, before, before, before)));
            bomb.append("]\n");
        }

        QuestionReading reading = reader.read("bomb.yaml", bomb.toString(), InputFormat.YAML);

        assertThat(reading.cases()).isEmpty();
        assertThat(reading.issues())
                .hasSize(30 + 29 * 7 + 30 + 1)
                .first()
                .hasToString("bomb.yaml:1:1: error: The key (a0) is none that a question has.\n"
                        + "Maybe one of: facts, id, question.");
    }

    @Test
    void allProblemsAreToldAtOnceAndNothingIsRead() {
        QuestionReading reading = reader.read("q.jsonl", """
                {"id":"a","question":"retention","facts":{"stage":3}}
                {"id":"b","question":"retension","facts":{"stage":7}}
                {"id":"c","question":"retention","facts":{"stage":7,"source":"Parnter"}}
                {"id":"d","question":
                {"id":"e","question":"request","facts":{"requester":"Sales Wizard"}}
                """, InputFormat.JSON_LINES);

        assertThat(reading.cases()).isEmpty();
        assertThat(reading.issues())
                .extracting(issue -> issue.line() + ":" + issue.column() + " " + issue.severity())
                .containsExactly("2:22 ERROR", "3:51 ERROR", "3:62 ERROR", "4:22 ERROR", "5:53 WARNING");
        assertThat(reading.issues().get(2))
                .hasToString("q.jsonl:3:62: error: The value (Parnter) is not one that the fact (source) can have.\n"
                        + "Maybe Partner.");
    }

    @Test
    void aBrokenLineIsNamedAlsoWhereTheFormatIsNotSaidToBeLines() {
        QuestionReading reading =
                reader.read("q.json", "{\"question\":\"retention\"}\nnonsense\n{\"question\":\"x\"}", InputFormat.JSON);

        assertThat(reading.issues()).extracting(InputIssue::line).containsExactly(2, 3);
    }

    @Test
    void columnsCountCharactersAsAPersonSeesThem() {
        assertThat(reader.read("q", "{\"id\":\"\uD83D\uDE00\",\"question\":\"x\"}", InputFormat.JSON)
                        .issues())
                .extracting(InputIssue::column)
                .containsExactly(22);
        assertThat(reader.read("q", "{\"id\": \"\uD83D\uDE00\", \"question\": \"x\"}", InputFormat.YAML)
                        .issues())
                .extracting(InputIssue::column)
                .containsExactly(25);
    }

    static Stream<Arguments> badBytes() {
        String question = "{\"question\":\"request\",\n\"facts\":{\"champion\":\"Zoë\"}}";
        return Stream.of(
                arguments(question.getBytes(StandardCharsets.ISO_8859_1), "2:24", "The byte (0xEB) is not UTF-8."),
                arguments(new byte[] {'{', (byte) 0xC3}, "1:2", "The byte (0xC3) is not UTF-8."),
                arguments(question.getBytes(StandardCharsets.UTF_16), "1:1", "encoded in UTF-16, not in UTF-8."),
                arguments(question.getBytes(StandardCharsets.UTF_16LE), "1:1", "encoded in UTF-16, not in UTF-8."),
                arguments(("\uFEFF" + question).getBytes(Charset.forName("UTF-16LE")), "1:1", "encoded in UTF-16"),
                arguments(question.getBytes(StandardCharsets.UTF_16BE), "1:1", "encoded in UTF-16, not in UTF-8."));
    }

    @ParameterizedTest
    @MethodSource("badBytes")
    void ofBytesThatAreNotUtf8(byte[] bytes, String place, String message) {
        for (InputFormat format : InputFormat.values()) {
            assertRefused(
                    reader.read("q", new ByteArrayInputStream(bytes), format),
                    place,
                    message,
                    "save it again as UTF-8");
        }
    }

    @ParameterizedTest
    @EnumSource(InputFormat.class)
    void aLineOfTwoHundredMegabytesIsNotReadToItsEnd(InputFormat format) {
        InputStream endless = new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? '[' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = (int) Math.min(left, length);
                Arrays.fill(bytes, from, from + count, (byte) '[');
                left -= count;
                return length > 0 && count == 0 ? -1 : count;
            }
        };

        assertRefused(reader.read("q", endless, format), "1:1", "The input is longer than 16 MiB", "Maybe divide it");
    }

    @Test
    void aTextThatIsTooLong() {
        String text = " ".repeat((16 << 20) + 1);

        assertRefused(reader.read("q", text, InputFormat.JSON), "1:1", "longer than 16 MiB", "Maybe divide it");
    }

    @Test
    void filesThatAreNone(@TempDir Path directory) throws IOException {
        Path named = Files.createDirectory(directory.resolve("q.json"));
        Path missing = directory.resolve("missing.yaml");
        Path other = Files.writeString(directory.resolve("q.txt"), "{}");

        assertRefused(reader.read(named), "1:1", "The file (" + named + ") is a directory.", "Maybe name a file");
        assertRefused(reader.read(missing), "1:1", "The file (" + missing + ") does not exist.", "Maybe its path");
        assertRefused(reader.read(other), "1:1", "does not tell its format.", ".json, .jsonl or .yaml.");
    }

    @Test
    void aStreamThatBreaks() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertRefused(
                reader.read("q", broken, InputFormat.JSON), "1:1", "The input cannot be read to its end.", "Maybe");
    }

    private static void assertRefused(QuestionReading reading, String place, String message, String remedy) {
        assertThat(reading.refused()).isTrue();
        assertThat(reading.cases()).isEmpty();
        assertThat(reading.issues()).first().satisfies(issue -> {
            assertThat(issue.message()).contains(message).endsWith(".");
            assertThat(issue.line() + ":" + issue.column()).isEqualTo(place);
            assertThat(issue.remedy()).startsWith("Maybe ").endsWith(".").contains(remedy);
        });
        assertThat(reading.issues())
                .allSatisfy(issue -> assertThat(issue.toString())
                        .doesNotContain("jackson", "snakeyaml", "Exception", "Feature", "Source:"));
    }
}
