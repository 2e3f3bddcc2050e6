package dev.engagement.rules.tree;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any words in the place of conditions and consequences become a rule or are refused at a place, each time alike. */
class RuleTreeFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void becomesATree(byte[] bytes) {
        byte[] file = FuzzedRules.withWords(bytes).getBytes(StandardCharsets.UTF_8);
        RuleTree tree = FuzzedRules.read(file);
        tree.rules().forEach(Rule::text);
        if (!tree.equals(FuzzedRules.read(file))) {
            throw new AssertionError("Read twice, it is not the same.");
        }
    }
}
