package dev.engagement.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.tree.RuleLimits;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to rule files shows is so. */
class RuleGuideTest {
    private static final Pattern FILE = Pattern.compile("```drl\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("(?m)^\\| `(.*?)` \\|");
    private static final List<String> TYPES = List.of(
            "Advice",
            "Conclusion",
            "Finding",
            "Missing",
            "NotCovered",
            "Note",
            "Readings",
            "YesNo",
            "fact.AdditionalInformation",
            "fact.SalesPhase",
            "intake.CompletenessQuestion",
            "intake.IntakeQuestion",
            "intake.RequiredItem",
            "intake.Verdict",
            "reading.AskFirst");

    private static String guide() {
        try {
            return Files.readString(Path.of("RULES.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itsFileIsReadAndBuilt() {
        List<String> files =
                FILE.matcher(guide()).results().map(it -> it.group(1)).toList();

        assertThat(files).hasSize(1);
        assertThat(issues("desk/late.drl", files.get(0))).isEmpty();
        assertThat(RuleSet.builder()
                        .file(new RuleFileText("desk/late.drl", files.get(0)))
                        .build()
                        .rules())
                .extracting(it -> it.id())
                .contains("LATE-01", "LATE-02");
    }

    static Stream<String> accepted() {
        List<String> rules = new ArrayList<>();
        cells("Patterns")
                .forEach(it -> rules.add("$question : IntakeQuestion( $completeness : completeness )\n      " + it
                        + "\nthen  insert( NotCovered.of( $question ) );"));
        cells("Conditions")
                .forEach(it -> rules.add(
                        "$question : IntakeQuestion( " + it + " )\nthen  insert( NotCovered.of( $question ) );"));
        cells("Consequences").forEach(it -> rules.add("$question : IntakeQuestion()\nthen  insert( " + it + " );"));
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatItShowsIsAccepted(String rule) {
        assertThat(issues("desk/guide.drl", file(rule))).isEmpty();
    }

    static List<String> refused() {
        return cells("Refused");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatItRefusesIsRefused(String condition) {
        String rule = "$question : IntakeQuestion( " + condition + " )\nthen  insert( NotCovered.of( $question ) );";

        assertThat(issues("desk/guide.drl", file(rule)))
                .isNotEmpty()
                .allMatch(it -> it.line() == 21)
                .allMatch(it -> !it.remedy().isEmpty());
    }

    @Test
    void itStatesTheLimits() {
        String limits = section("Limits");

        assertThat(accepted()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(refused()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(limits)
                .contains(RuleLimits.FILES + " files, " + RuleLimits.BYTES_OF_A_SET + " bytes, " + RuleLimits.RULES
                        + " rules, " + RuleLimits.CONDITIONS_OF_A_SET + " conditions, " + RuleLimits.WORDS_OF_A_SET
                        + " words and signs |")
                .contains("| " + RuleLimits.BYTES_OF_A_FILE + " bytes, " + RuleLimits.IMPORTS + " imports; "
                        + RuleLimits.ISSUES + " issues")
                .contains("| a line | " + RuleLimits.LINE + " characters |")
                .contains("| a text | " + RuleLimits.TEXT + " characters |")
                .contains("| a rule | " + RuleLimits.PATTERNS + " patterns, " + RuleLimits.JOINED_PATTERNS
                        + " of them without `exists` or `not`; " + RuleLimits.CONDITIONS + " conditions and values; "
                        + RuleLimits.OPERATORS + " times `&&` or `\\|\\|`; brackets " + RuleLimits.BRACKETS + " deep; "
                        + RuleLimits.WORDS_OF_A_CONSEQUENCE + " words and signs in its consequence |");
    }

    private static List<String> cells(String section) {
        return CELL.matcher(section(section))
                .results()
                .map(it -> it.group(1).replace("\\|", "|"))
                .toList();
    }

    private static String section(String title) {
        String from = guide().substring(guide().indexOf("\n## " + title + "\n") + 1);
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }

    /** A file whose only rule has its conditions in line 21. */
    private static String file(String rule) {
        StringBuilder file = new StringBuilder("package com.acme.desk\n\n");
        TYPES.forEach(
                it -> file.append("import dev.engagement.model.").append(it).append('\n'));
        file.append("\n\nrule \"GUIDE-01: an example\"  @source( \"desk#guide\" )\nwhen  ");
        return file.append(rule).append("  end\n// end of guide: 1 rule\n").toString();
    }

    private static List<RuleIssue> issues(String name, String text) {
        RuleSource source = RuleSource.of(name, new RuleFileText(name, text).bytes());
        return RuleTree.read(List.of(source), RuleGuideTest.class.getClassLoader()).issues().stream()
                .filter(it -> it.severity() == RuleIssue.Severity.ERROR)
                .toList();
    }
}
