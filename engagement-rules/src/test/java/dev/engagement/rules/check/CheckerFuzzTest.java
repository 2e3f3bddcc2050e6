package dev.engagement.rules.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.FuzzedRules;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whatever the words of rules are, they are checked to the end, and the report can be written in every form. */
class CheckerFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void checks(byte[] bytes) {
        RuleTree tree = FuzzedRules.read(FuzzedRules.withWords(bytes).getBytes(StandardCharsets.UTF_8));
        List<RuleIssue> found = RuleCheck.warnings(tree).all();
        if (!found.containsAll(tree.issues())) {
            throw new AssertionError("Issues of the tree are lost.");
        }
        CheckReport report = new CheckReport(found, 1, tree.rules().size(), Optional.empty(), Optional.empty());
        long lines = report.toJsonLines().lines().count();
        if (lines != report.issues().size() || report.toSarif(Path.of("")).isBlank()) {
            throw new AssertionError("Not each issue is written: " + report);
        }
    }
}
