package dev.engagement.rules.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Finding;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One rule of the handbook is replaced or retired by a file of one's own, and all others stay. */
class OverlayTest {
    private static final RetentionQuestion AT_STAGE_2 = RetentionQuestion.builder()
            .source(OpportunitySource.PARTNER)
            .ecosystemSaIsPrimary(YesNo.YES)
            .stage(OpportunityStage.SCOPING)
            .partnerTeamWilling(YesNo.NO)
            .build();
    private static final EngagementAdvisor HANDBOOK = EngagementAdvisor.create();
    private static final String SPEAKS = HANDBOOK.decide(AT_STAGE_2).findings().stream()
            .map(it -> it.reason().rule())
            .findFirst()
            .orElseThrow();
    private static final String REPLACEMENT = """
            package %s

            import dev.engagement.model.Finding
            import dev.engagement.model.handoff.Retention
            import dev.engagement.model.handoff.RetentionQuestion

            rule "%s: here an Ecosystem SA never keeps one"  @source( "own#handoff" )
            when  $question : RetentionQuestion( stage.upToScoping )
            then  insert( Finding.of( $question, Retention.NOT_APPLICABLE ) );  end
            // end of emea: 1 rule; replaces %s
            """;

    private static void assertReplaced(EngagementAdvisor advisor) {
        assertThat(advisor.decide(AT_STAGE_2).findings())
                .singleElement()
                .extracting(
                        Finding::value,
                        it -> it.reason().rule(),
                        it -> it.reason().title())
                .containsExactly(Retention.NOT_APPLICABLE, SPEAKS, "here an Ecosystem SA never keeps one");
        assertThat(advisor.ruleSet().rules())
                .hasSameSizeAs(HANDBOOK.ruleSet().rules())
                .filteredOn(it -> it.id().equals(SPEAKS))
                .singleElement()
                .extracting(RuleSummary::file)
                .isEqualTo("handoff/emea.drl");
        assertThat(advisor.decide(AT_STAGE_2).ruleSet().version()).endsWith("+changed");
        assertThat(HANDBOOK.decide(AT_STAGE_2).value()).contains(Retention.ALLOWED);
    }

    @Test
    void fileOfADirectoryReplacesOneRule(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("handoff"));
        Files.writeString(
                directory.resolve("handoff/emea.drl"),
                REPLACEMENT.formatted("dev.engagement.handbook.handoff", SPEAKS, SPEAKS));
        assertReplaced(EngagementAdvisor.builder().rules(directory).build());
    }

    @Test
    void packageOfTheFileMayBeOnesOwn() {
        RuleSet rules = RuleSet.builder()
                .file(new RuleFileText("handoff/emea.drl", REPLACEMENT.formatted("com.acme.handoff", SPEAKS, SPEAKS)))
                .build();
        assertReplaced(EngagementAdvisor.of(rules, Readings.DEFAULT));
    }

    @Test
    void retiredRuleSpeaksNoMore() {
        RuleSet rules = RuleSet.builder()
                .file(new RuleFileText(
                        "handoff/emea.drl",
                        "package com.acme.handoff\n\n// end of emea: 0 rules; retires " + SPEAKS + "\n"))
                .build();
        EngagementAdvisor advisor = EngagementAdvisor.of(rules, Readings.DEFAULT);
        assertThat(advisor.decide(AT_STAGE_2).conclusions())
                .extracting(it -> it.reason().rule())
                .doesNotContain(SPEAKS);
        assertThat(rules.rules())
                .hasSize(HANDBOOK.ruleSet().rules().size() - 1)
                .extracting(RuleSummary::id)
                .doesNotContain(SPEAKS);
        assertThat(rules.identity(Readings.DEFAULT).sha256())
                .isNotEqualTo(HANDBOOK.ruleSet().identity(Readings.DEFAULT).sha256());
    }
}
