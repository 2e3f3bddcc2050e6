package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLimitsTest {
    @ParameterizedTest
    @EnumSource
    void theLargestRuleSetsAreRead(WorstFiles worst) {
        RuleTree tree = read(worst.files());

        assertThat(tree.issues()).isEmpty();
        assertThat(tree.rules()).hasSize(worst.rules());
    }

    /** Takes minutes, and no more than a heap of 512 MiB. */
    @Tag("full")
    @ParameterizedTest
    @EnumSource
    void theLargestRuleSetsAreBuilt(WorstFiles worst) {
        List<RuleFileText> files = worst.files(share(worst));
        var builder = RuleSet.builder();
        files.forEach(builder::file);

        assertThat(builder.build().rules()).hasSizeGreaterThan(share(worst));
    }

    /** The handbook's own rules take the rest. */
    private static int share(WorstFiles worst) {
        return worst.rules() * 11 / 20;
    }

    @Test
    void oneRuleMoreIsTooMuch() {
        RuleTree tree = read(WorstFiles.NAMES.files(RuleLimits.RULES + 1));

        assertThat(tree.issues())
                .singleElement()
                .asString()
                .isEqualTo("parking/worst6.drl:1:1: error E116: With this file the rule set has more than 3000 rules.\n"
                        + "Maybe two rule sets, or a file that is no rule file.");
        assertThat(tree.files()).isEmpty();
    }

    @Test
    void oneConditionMoreIsTooMuch() {
        assertThat(codes(WorstFiles.LONG_RULES.files(WorstFiles.LONG_RULES.rules() + 1)))
                .containsExactly(IssueCode.RULE_SET_TOO_LARGE);
    }

    @Test
    void filesBytesAndWordsHaveTheirLimits() {
        String sound = ParkingFiles.fileWith("identified");
        List<RuleSource> files = new ArrayList<>(IntStream.rangeClosed(0, RuleLimits.FILES)
                .mapToObj(it -> ParkingFiles.source("parking/f" + it + ".drl", ""))
                .toList());
        List<RuleSource> bytes = IntStream.range(0, 5)
                .mapToObj(it -> ParkingFiles.source(
                        "parking/f" + it + ".drl", sound + "//\n".repeat(RuleLimits.BYTES_OF_A_FILE / 3 - 500)))
                .toList();
        RuleSource words = ParkingFiles.source("parking/rules.drl", sound + "; \n".repeat(RuleLimits.WORDS_OF_A_SET));

        assertThat(ParkingFiles.errors(ParkingFiles.read(files)))
                .anyMatch(it -> it.startsWith(
                        "parking/f500.drl:1:1: error E116: With this file the rule set has more" + " than 500 files."));
        assertThat(ParkingFiles.errors(ParkingFiles.read(bytes)))
                .containsExactly("parking/f4.drl:1:1: error E116: With this file the rule set has more than 4194304"
                        + " bytes.\nMaybe two rule sets, or a file that is no rule file.");
        assertThat(ParkingFiles.errors(ParkingFiles.read(words)))
                .anyMatch(it -> it.contains("more than 250000 words and signs"));
    }

    /** Each is as large as a file may be, and would take a careless reader minutes or all memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ";",
                "//\n",
                "\\",
                "\"",
                "'",
                "/*",
                "/**/",
                "@",
                "x ",
                "rule ",
                "import a.B;",
                "$ä",
                "&&",
                "0"
            })
    void aFileFullOfOneThingIsReportedAndNoMore(String thing) {
        String line = (thing.repeat(1_500 / thing.length()) + " ".repeat(400) + "\n");
        String full = line.repeat(RuleLimits.BYTES_OF_A_FILE / line.getBytes(StandardCharsets.UTF_8).length);
        List<RuleSource> files = IntStream.range(0, 3)
                .mapToObj(it -> ParkingFiles.source("parking/f" + it + ".drl", full))
                .toList();

        RuleTree tree = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ParkingFiles.read(files));

        assertThat(tree.usable()).isFalse();
        assertThat(tree.issues()).hasSizeLessThanOrEqualTo(3 * (RuleLimits.ISSUES + 1) + 1);
    }

    @Test
    void aFileHasOnlySoManyIssues() {
        String text = ParkingFiles.fileWith("identified") + ("# ".repeat(900) + "\n").repeat(400);

        List<RuleIssue> issues = ParkingFiles.read(ParkingFiles.source("parking/rules.drl", text))
                .issues();
        List<RuleIssue> hidden = ParkingFiles.read(ParkingFiles.source(
                        "parking/rules.drl",
                        ParkingFiles.fileWith("identified") + ("\u200b".repeat(900) + "\n").repeat(300)))
                .issues();

        assertThat(issues).hasSizeLessThanOrEqualTo(RuleLimits.ISSUES + 1).isNotEmpty();
        assertThat(hidden).hasSize(RuleLimits.ISSUES + 1);
        assertThat(hidden).extracting(RuleIssue::code).contains(IssueCode.TOO_MANY_ISSUES);
    }

    @Test
    void anEndlessFileIsReadToTheMostBytesOnly() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        RuleSource source = RuleSource.read("parking/rules.drl", endless);

        assertThat(source.size()).isEqualTo(RuleLimits.BYTES_OF_A_FILE + 1);
        assertThat(ParkingFiles.read(source).issues())
                .extracting(RuleIssue::code)
                .containsExactly(IssueCode.TOO_LARGE);
        assertThat(RuleSource.read("x.drl", new ByteArrayInputStream(new byte[3]))
                        .size())
                .isEqualTo(3);
    }

    private static List<IssueCode> codes(List<RuleFileText> files) {
        return read(files).issues().stream().map(RuleIssue::code).toList();
    }

    private static RuleTree read(List<RuleFileText> files) {
        return ParkingFiles.read(
                files.stream().map(it -> RuleSource.of(it.name(), it.bytes())).toList());
    }
}
