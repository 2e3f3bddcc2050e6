package dev.engagement.rules.advisor;

import static dev.engagement.rules.advisor.DeskRules.advisor;
import static dev.engagement.rules.advisor.DeskRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.model.Refund;
import com.acme.model.RefundQuestion;
import dev.engagement.model.Count;
import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationTest {
    private static final RefundQuestion PAID = new RefundQuestion(YesNo.YES, Count.of(3));
    private static final RetentionQuestion AT_STAGE_2 = RetentionQuestion.builder()
            .source(OpportunitySource.PARTNER)
            .ecosystemSaIsPrimary(YesNo.YES)
            .stage(OpportunityStage.SCOPING)
            .partnerTeamWilling(YesNo.NO)
            .build();

    private static String answering(String value) {
        return rule(
                "REFUND-01",
                "$question : RefundQuestion( paid == YesNo.YES )",
                "Finding.of( $question, " + value + " )");
    }

    @Test
    void advisorsBuiltAtTheSameTimeNeverSeeEachOthersRules() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<EngagementAdvisor>> builds = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String value = i % 2 == 0 ? "Refund.FULL" : "Refund.NONE";
                builds.add(threads.submit(() -> advisor(answering(value))));
            }
            for (int i = 0; i < builds.size(); i++) {
                assertThat(builds.get(i).get().decide(PAID).value()).contains(i % 2 == 0 ? Refund.FULL : Refund.NONE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneAdvisorAnswersManyThreadsAlike() throws Exception {
        EngagementAdvisor advisor = EngagementAdvisor.create();
        Decision<Retention> expected = advisor.decide(AT_STAGE_2);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Decision<Retention>>> answers = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                answers.add(threads.submit(() -> advisor.decide(AT_STAGE_2)));
            }
            for (Future<Decision<Retention>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ownQuestionStandsBesideTheHandbook() {
        EngagementAdvisor advisor = advisor(answering("Refund.FULL"));
        assertThat(advisor.decide(PAID).value()).contains(Refund.FULL);
        assertThat(advisor.decide(AT_STAGE_2).value()).contains(Retention.ALLOWED);
        assertThat(advisor.decide(AT_STAGE_2).ruleSet().name()).isEqualTo("desk");
    }

    @Test
    void reasonsOfOwnRulesCiteTheirSources() {
        assertThat(advisor(answering("Refund.FULL")).decide(PAID).findings())
                .singleElement()
                .satisfies(it -> assertThat(it.reason().rule()).isEqualTo("REFUND-01"))
                .satisfies(it -> assertThat(it.reason().sources()).containsExactly("desk#refunds"))
                .satisfies(it -> assertThat(it.reason().rows()).isEmpty());
    }

    @Test
    void fileOfADirectoryReplacesTheBuiltInOneOfItsName(@TempDir Path directory) throws Exception {
        RuleFileText retention = RuleSet.handbook().files().stream()
                .filter(file -> file.name().equals("handoff/retention.drl"))
                .findFirst()
                .orElseThrow();
        Files.createDirectories(directory.resolve("handoff"));
        Files.writeString(
                directory.resolve("handoff/retention.drl"),
                retention.text().replaceFirst("Retention.ALLOWED \\)", "Retention.NOT_APPLICABLE )"));
        EngagementAdvisor changed = EngagementAdvisor.builder().rules(directory).build();
        assertThat(changed.decide(AT_STAGE_2).value()).contains(Retention.NOT_APPLICABLE);
        assertThat(EngagementAdvisor.create().decide(AT_STAGE_2).value()).contains(Retention.ALLOWED);
        assertThat(changed.decide(AT_STAGE_2).ruleSet().version())
                .isEqualTo(RuleSet.handbook().identity(Readings.DEFAULT).version() + "+changed")
                .matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(changed.decide(AT_STAGE_2).ruleSet().sha256())
                .isNotEqualTo(
                        EngagementAdvisor.create().decide(AT_STAGE_2).ruleSet().sha256());
    }

    @Test
    @Tag("full")
    void rulesBuiltAtRunTimeDecideLikeThoseBuiltAheadOfTime() {
        RuleSet prebuilt = RuleSet.handbook();
        var builder = RuleSet.builder();
        // a comment more makes each file a new one, so that all are built
        prebuilt.files().forEach(file -> builder.file(new RuleFileText(file.name(), "// again\n" + file.text())));
        RuleSet built = builder.build();
        assertThat(built.rules()).isEqualTo(prebuilt.rules());
        assertThat(EngagementAdvisor.of(built, Readings.DEFAULT)
                        .decide(AT_STAGE_2)
                        .findings())
                .isEqualTo(EngagementAdvisor.create().decide(AT_STAGE_2).findings());
    }

    @Test
    void identityDependsOnRulesAndReadings() {
        RuleSet rules = RuleSet.handbook();
        assertThat(rules.identity(Readings.DEFAULT))
                .isEqualTo(RuleSet.handbook().identity(Readings.DEFAULT));
        assertThat(rules.identity(Readings.builder()
                                .askFirst(dev.engagement.model.reading.AskFirst.NOT_NEEDED)
                                .build())
                        .sha256())
                .isNotEqualTo(rules.identity(Readings.DEFAULT).sha256())
                .matches("[0-9a-f]{64}");
    }
}
