package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTest {
    private static final String LONG = "x".repeat(500);

    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of(
                        "rule name",
                        Spelling.RULE_NAME,
                        List.of("RETENTION-03: beyond stage 2", "A:b", "a-1-b2 : über 你好 😀", "X1: it's (done) #1"),
                        List.of("", "RETENTION-03", ": title", "RETENTION-03:", "R_1: x", "1R: x", "R--1: x", "R-: x")),
                Arguments.of(
                        "row",
                        Spelling.ROW,
                        List.of("T27.03", "P1.01", "T26.05a", "ABC1234.1234"),
                        List.of("", "27.03", "t27.03", "T27", "T27.", "T27.03aa", "T27.03 ", "T27.03\"", "../T1.1")),
                Arguments.of(
                        "source",
                        Spelling.SOURCE,
                        List.of("desk#refunds", "ecosystem-sa#esa-opportunity-handoff", "a/b.html#c_d-2"),
                        List.of("", "desk", "#refunds", "desk#", "a#b#c", "a b#c", "ä#b", "/etc#x", "a#b\"", "a#<b>")),
                Arguments.of(
                        "text",
                        Spelling.PLAIN_TEXT,
                        List.of("", "stage", "ask-again", "one, two (three) + ${four}?"),
                        List.of("\"", "\\", "\t", "\n", "\u0000", "é", "\u00a0", "\u202e")),
                Arguments.of(
                        "package",
                        Spelling.PACKAGE,
                        List.of("desk", "com.acme.desk", "a1.b_2"),
                        List.of("", ".", "a.", ".a", "a..b", "1a", "a-b", "a b", "a;b", "pä", "a.1")),
                Arguments.of(
                        "given name",
                        Spelling.GIVEN_NAME,
                        List.of("$question", "$q1"),
                        List.of("", "question", "$", "$Question", "$1", "$a_b", "$a.b", "$ä")),
                Arguments.of(
                        "number",
                        Spelling.NUMBER,
                        List.of("0", "48", "999999999"),
                        List.of("", "-1", "01", "1_000", "0x1", "1L", "1.5", "1e3", "9999999999")),
                Arguments.of(
                        "salience", Spelling.SALIENCE, List.of("0", "10", "999999"), List.of("", "1000000", "x", "1 ")),
                Arguments.of(
                        "file",
                        Spelling.FILE,
                        List.of("retention.drl", "qualifying-meeting.drl", "a_b.c.drl", "R2.drl"),
                        List.of(
                                "",
                                ".drl",
                                ".#x.drl",
                                "x.drl~",
                                ".x.drl.swp",
                                "x.dsl",
                                "x.DRL",
                                "my rules.drl",
                                "ä.drl",
                                "a/b.drl",
                                "a\\b.drl",
                                "a\n.drl",
                                LONG + ".drl")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void eachStringHasItsSpelling(String what, Pattern pattern, List<String> right, List<String> wrong) {
        assertThat(right).as(what).allMatch(it -> Spelling.is(pattern, it));
        assertThat(wrong).as(what).noneMatch(it -> Spelling.is(pattern, it));
    }
}
