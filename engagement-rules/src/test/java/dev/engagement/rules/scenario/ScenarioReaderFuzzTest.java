package dev.engagement.rules.scenario;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are read as scenarios or refused at places of the file. */
class ScenarioReaderFuzzTest {
    private static final StubRules RULES = new StubRules();

    static Stream<byte[]> seeds() {
        return Stream.of("""
                        - name: up to stage 2
                          question: retention
                          tags: [ boundary, T27 ]
                          readings: { willingAndApproved: approval-wins }
                          given: { ecosystemSaIsPrimary: yes, stage: 2, approvals: [ regional-sa-manager ] }
                          expect: { values: [ allowed ], rules: [ RETENTION-01 ] }
                        """, """
                        # A comment.
                        - { name: "a", question: handover, given: { partnerTeamWilling: 'yes' },
                            expect: { outcome: DECIDED, notes: [], missing: [ stage ] } }
                        """, "").map(it -> it.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void reads(byte[] bytes) {
        List<ScenarioSource> sources = List.of(ScenarioSource.of("some.scenarios.yaml", bytes));
        long lines = new String(bytes, StandardCharsets.UTF_8).split("\\R", -1).length;
        try {
            if (Scenarios.read(sources, RULES).all().isEmpty()) {
                throw new AssertionError("Neither scenarios nor issues");
            }
        } catch (InvalidScenariosException e) {
            for (ScenarioIssue issue : e.issues()) {
                if (issue.line() < 1
                        || issue.line() > lines
                        || issue.column() < 1
                        || issue.message().isBlank()) {
                    throw new AssertionError("An issue without a place or words: " + issue, e);
                }
            }
        }
    }
}
