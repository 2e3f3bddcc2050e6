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
import org.junit.jupiter.api.Test;

/** A file that was cut anywhere is never taken for a whole one. */
class CutFilesTest {
    private static final byte[] WHOLE = RuleSet.handbook().files().stream()
            .filter(it -> it.name().equals("handoff/retention.drl"))
            .map(RuleFileText::bytes)
            .findFirst()
            .orElseThrow();
    /** Cuts are read many at a time, as if they were the files of one rule set: types are then looked up once. */
    private static final int AT_A_TIME = 50;

    @Test
    void everyCutIsReported() {
        String text = new String(WHOLE, StandardCharsets.UTF_8);
        int last = text.stripTrailing().length();
        List<Integer> unnoticed = new ArrayList<>();
        for (int from = 0; from < last; from += AT_A_TIME) {
            List<Integer> cuts = IntStream.range(from, Math.min(last, from + AT_A_TIME))
                    .boxed()
                    .toList();
            Set<String> reported = reported(cuts);
            cuts.stream().filter(it -> !reported.contains(name(it))).forEach(unnoticed::add);
        }

        assertThat(last)
                .as("ASCII: bytes are characters")
                .isEqualTo(WHOLE.length - 1)
                .isGreaterThan(7_000);
        assertThat(unnoticed).as("cuts that look like whole files").isEmpty();
        assertThat(reported(List.of(WHOLE.length, last))).isEmpty();
    }

    /** The files with an error of their own: that two of them have one rule is not counted. */
    private static Set<String> reported(List<Integer> cuts) {
        List<RuleSource> sources = cuts.stream()
                .map(it -> RuleSource.of(name(it), Arrays.copyOf(WHOLE, it)))
                .toList();
        return RuleTree.read(sources, CutFilesTest.class.getClassLoader()).issues().stream()
                .filter(it -> it.severity() == RuleIssue.Severity.ERROR && it.code() != IssueCode.DUPLICATE_RULE)
                .map(RuleIssue::file)
                .collect(Collectors.toSet());
    }

    private static String name(int cut) {
        return "cut" + cut + "/handoff/retention.drl";
    }
}
