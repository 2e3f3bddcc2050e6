package dev.engagement.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was cut anywhere is never taken for a whole one. */
class CutFilesTest {
    /** Cuts are read many at a time, as if they were the files of one rule set: types are then looked up once. */
    private static final int AT_A_TIME = 50;

    @ParameterizedTest
    @ValueSource(strings = {"intake/qualification.drl", "intake/risk.drl"})
    void everyCutIsReported(String name) {
        assertEveryCutIsReported(name);
    }

    @Test
    @Tag("full")
    void everyCutOfALongFileIsReported() {
        assertEveryCutIsReported("handoff/retention.drl");
    }

    private static void assertEveryCutIsReported(String name) {
        byte[] whole = RuleSet.handbook().files().stream()
                .filter(it -> it.name().equals(name))
                .map(RuleFileText::bytes)
                .findFirst()
                .orElseThrow();
        String text = new String(whole, StandardCharsets.UTF_8);
        int last = text.stripTrailing().length();
        List<Integer> unnoticed = new ArrayList<>();
        for (int from = 0; from < last; from += AT_A_TIME) {
            List<Integer> cuts = IntStream.range(from, Math.min(last, from + AT_A_TIME))
                    .boxed()
                    .toList();
            Set<String> reported = reported(name, whole, cuts);
            cuts.stream().filter(it -> !reported.contains(place(name, it))).forEach(unnoticed::add);
        }

        assertThat(last)
                .as("ASCII: bytes are characters")
                .isEqualTo(whole.length - 1)
                .isGreaterThan(1_000);
        assertThat(unnoticed).as("cuts that look like whole files").isEmpty();
        assertThat(reported(name, whole, List.of(whole.length, last))).isEmpty();
    }

    /** The files with an error of their own: that two of them have one rule is not counted. */
    private static Set<String> reported(String name, byte[] whole, List<Integer> cuts) {
        List<RuleSource> sources = cuts.stream()
                .map(it -> RuleSource.of(place(name, it), Arrays.copyOf(whole, it)))
                .toList();
        return RuleTree.read(sources, CutFilesTest.class.getClassLoader()).issues().stream()
                .filter(it -> it.severity() == RuleIssue.Severity.ERROR && it.code() != IssueCode.DUPLICATE_RULE)
                .map(RuleIssue::file)
                .collect(Collectors.toSet());
    }

    private static String place(String name, int cut) {
        return "cut" + cut + "/" + name;
    }
}
