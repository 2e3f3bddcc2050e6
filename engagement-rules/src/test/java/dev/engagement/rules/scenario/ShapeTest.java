package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Advice;
import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import dev.engagement.rules.internal.facts.CoinedTerms;
import dev.engagement.rules.internal.input.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expected values against actual ones of every type that an answer of one's own may have. */
class ShapeTest {
    /** Everything at once. */
    record Answer(
            String words,
            int number,
            Integer boxed,
            double share,
            boolean flag,
            YesNo yesNo,
            Optional<Role> role,
            OptionalInt level,
            List<Part> parts,
            Set<Color> colors,
            Text text,
            TimeSpan span,
            Count count,
            Advice advice,
            Either either,
            Object any) {
        /** A view. */
        public String view() {
            return words + "!";
        }

        /** Neither a field nor a view: it makes another answer. */
        public Answer changed() {
            return this;
        }
    }

    record Part(String name, Optional<Part> next) {}

    enum Color {
        DARK_RED,
        BLUE
    }

    /** One of two records. */
    sealed interface Either permits Left, Right {}

    record Left(int left) implements Either {}

    record Right(String right) implements Either {}

    private static final Answer ANSWER = new Answer(
            "some words",
            -3,
            7,
            0.50,
            true,
            YesNo.NO,
            Optional.of(Role.FIELD_SA),
            OptionalInt.empty(),
            List.of(new Part("a", Optional.of(new Part("b", Optional.empty()))), new Part("c", Optional.empty())),
            Set.of(Color.DARK_RED),
            Text.of("Some text."),
            TimeSpan.ofHours(48),
            Count.of(3),
            Advice.of("call-them"),
            new Left(1),
            "thing");

    private static Optional<Shape> read(String yaml, Class<?> type, IssueLog log) throws Exception {
        return new ShapeReader(CoinedTerms.NONE, log)
                .read(YamlNodes.read(yaml, new ArrayList<>()).get(0), ValueType.of(type), "value");
    }

    private static boolean fits(String yaml) throws Exception {
        IssueLog log = new IssueLog("test");
        Optional<Shape> expected = read(yaml, Answer.class, log);
        assertThat(log.issues()).isEmpty();
        return expected.orElseThrow().fits(Shapes.like(ANSWER, expected.orElseThrow()));
    }

    @Test
    void fieldsOfEveryTypeFit() throws Exception {
        for (String yaml : List.of(
                "words: some words",
                "number: -3",
                "boxed: 7.0",
                "share: 5e-1",
                "flag: yes",
                "flag: true",
                "yesNo: NO",
                "role: Field SA",
                "level: null",
                "parts: [ { name: c }, { name: a, next: { name: b, next: null } } ]",
                "parts: [ {}, { name: c, next: ~ } ]".replace("{},", "{ name: a },"),
                "colors: dark red",
                "text: Some text.",
                "span: 48",
                "span: P2D",
                "count: 3",
                "advice: CALL_THEM",
                "either: { left: 1 }",
                "any: thing",
                "view: some words!",
                "{ number: -3, flag: true }")) {
            assertThat(fits(yaml)).as(yaml).isTrue();
        }
    }

    @Test
    void otherValuesDoNotFit() throws Exception {
        for (String yaml : List.of(
                "words: some-words",
                "number: 3",
                "boxed: 70",
                "share: 0.5001",
                "flag: no",
                "yesNo: unknown",
                "role: null",
                "role: channel-sa",
                "level: 1",
                "parts: [ { name: a } ]",
                "parts: []",
                "parts: [ { name: c }, { name: c } ]",
                "colors: [ dark-red, blue ]",
                "text: some text.",
                "span: 47",
                "count: null",
                "advice: call",
                "either: { right: x }",
                "any: thin",
                "{ number: -3, flag: false }")) {
            assertThat(fits(yaml)).as(yaml).isFalse();
        }
    }

    @Test
    void whatNoAnswerCanBeIsAnIssue() throws Exception {
        for (String yaml : List.of(
                "number: three",
                "changed: x",
                "either: { middle: 1 }",
                "colors: [ green ]",
                "span: soon",
                "count: -1",
                "parts: [ { nmae: c } ]",
                "words: [ a ]")) {
            IssueLog log = new IssueLog("test");
            assertThat(read(yaml, Answer.class, log)).isNotNull();
            assertThat(log.issues()).as(yaml).hasSize(1);
        }
    }

    @Test
    void membersArePairedSoThatAllFindTheirs() {
        Shape loose = new Shape.Fields(Map.of("what", Shape.Word.of("x")));
        Shape strict = new Shape.Fields(Map.of("what", Shape.Word.of("x"), "who", Shape.Word.of("y")));
        Shape other = new Shape.Fields(Map.of("what", Shape.Word.of("x"), "who", Shape.Word.of("z")));
        assertThat(new Shape.Members(List.of(loose, strict)).fits(new Shape.Members(List.of(strict, other))))
                .isTrue();
        assertThat(new Shape.Members(List.of(loose, strict)).fits(new Shape.Members(List.of(other, strict))))
                .isTrue();
        assertThat(new Shape.Members(List.of(strict, strict)).fits(new Shape.Members(List.of(strict, other))))
                .isFalse();
    }

    @Test
    void valuesAreSpeltSoThatTheyAreReadBack() throws Exception {
        IssueLog log = new IssueLog("test");
        String yaml = Shapes.of(ANSWER).yaml();
        assertThat(yaml)
                .startsWith("{ words: some words, number: \"-3\", boxed: 7, share: \"0.5\", flag: true, yesNo: no,");
        Shape again = read(yaml, Answer.class, log).orElseThrow();
        assertThat(log.issues()).isEmpty();
        assertThat(again.fits(Shapes.of(ANSWER))).isTrue();
    }

    @Test
    void wordsThatYamlReadsOtherwiseAreQuoted() {
        for (String text : List.of(
                "", " a", "a ", "null", "~", "a: b", "a #b", "- a", "[a", "{a", "*a", "&a", "!a", "1.5", "0x1F", "'a",
                "\"", "a\nb", "a,b", "#a", "@a", "\u202E", "\uFEFF", "\u0000", "%a", "|", ">", "?", "a\tb", "007")) {
            String spelt = YamlText.scalar(text);
            assertThat(spelt).as(text).startsWith("\"").isPrintable();
        }
        assertThat(YamlText.scalar("regional-sa-manager")).isEqualTo("regional-sa-manager");
        assertThat(YamlText.scalar("case 17 (2)")).isEqualTo("case 17 (2)");
    }
}
