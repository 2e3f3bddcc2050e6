package dev.engagement.rules.advisor;

import static dev.engagement.rules.advisor.DeskRules.advisor;
import static dev.engagement.rules.advisor.DeskRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.acme.model.Refund;
import com.acme.model.RefundQuestion;
import dev.engagement.model.Count;
import dev.engagement.model.Outcome;
import dev.engagement.model.YesNo;
import dev.engagement.rules.ConflictingRulesException;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFailedException;
import dev.engagement.rules.UnknownQuestionException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final RefundQuestion PAID = new RefundQuestion(YesNo.YES, Count.of(3));
    private static final String FULL = "Finding.of( $question, Refund.FULL )";
    private static final String NONE = "Finding.of( $question, Refund.NONE )";

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void nullQuestionIsRefusedWithARemedy() {
        assertThatThrownBy(() -> EngagementAdvisor.create().decide(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("The question is null")
                .hasMessageContaining("Maybe");
    }

    @Test
    void questionThatNoRuleLooksAtIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> EngagementAdvisor.create().decide(PAID))
                .asInstanceOf(type(UnknownQuestionException.class))
                .satisfies(e -> assertThat(e.question()).isEqualTo("refund"))
                .satisfies(e -> assertThat(e).hasMessageContaining(RefundQuestion.class.getName()))
                .satisfies(e -> assertThat(e).hasMessageContaining("ownership, participation"));
    }

    @Test
    void rulesThatDisagreeAreBothNamed() {
        EngagementAdvisor advisor = advisor(
                rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", FULL),
                rule("REFUND-02", "$question : RefundQuestion( daysSincePurchase.lessThan( 14 ) )", NONE));
        assertThatThrownBy(() -> advisor.decide(PAID))
                .asInstanceOf(type(ConflictingRulesException.class))
                .satisfies(e -> assertThat(e.rules()).containsExactly("REFUND-01", "REFUND-02"))
                .satisfies(e -> assertThat(e).hasMessageContaining("REFUND-01 says FULL, REFUND-02 says NONE"));
        assertThat(advisor.decide(new RefundQuestion(YesNo.YES, Count.of(20))).value())
                .contains(Refund.FULL);
    }

    @Test
    void findingBesideAMissingFactIsAConflictWhereThereIsOneAnswer() {
        EngagementAdvisor advisor = advisor(
                rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", FULL),
                rule(
                        "REFUND-02",
                        "$question : RefundQuestion( paid == YesNo.YES )",
                        "Missing.of( $question, \"paid\" )"));
        assertThatThrownBy(() -> advisor.decide(PAID)).isInstanceOf(ConflictingRulesException.class);
    }

    @Test
    void findingBesideSilenceIsAConflict() {
        EngagementAdvisor advisor = advisor(
                rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", FULL),
                rule("REFUND-02", "$question : RefundQuestion( paid == YesNo.YES )", "NotCovered.of( $question )"));
        assertThatThrownBy(() -> advisor.decide(PAID)).isInstanceOf(ConflictingRulesException.class);
    }

    @Test
    void ruleWhoseConditionFailsIsNamedAndThereIsNoHalfAnswer() {
        EngagementAdvisor advisor = advisor(
                rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", FULL),
                rule("REFUND-02", "$question : RefundQuestion( faulty )", NONE));
        assertThatThrownBy(() -> advisor.decide(PAID))
                .asInstanceOf(type(RuleFailedException.class))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("REFUND-02"))
                .satisfies(e -> assertThat(e.file()).isEqualTo("desk/refund.drl"))
                .satisfies(e -> assertThat(e)
                        .hasMessageContaining("the ledger is on fire")
                        .hasMessageContaining("Maybe"));
    }

    @Test
    void ruleWhoseConsequenceFailsIsNamed() {
        EngagementAdvisor advisor = advisor(rule(
                "REFUND-01",
                "$question : RefundQuestion( paid == YesNo.YES )",
                "Finding.of( $question, Refund.computed() )"));
        assertThatThrownBy(() -> advisor.decide(PAID))
                .asInstanceOf(type(RuleFailedException.class))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("REFUND-01"))
                .satisfies(e -> assertThat(e).hasMessageContaining("no such amount"));
    }

    @Test
    void ruleThatFeedsOnItselfIsStopped() {
        EngagementAdvisor advisor = advisor(
                rule(
                        "REFUND-01",
                        "$question : RefundQuestion( paid == YesNo.YES )\n      Finding( about == \"refund\" )",
                        FULL),
                rule("REFUND-02", "$question : RefundQuestion( paid == YesNo.YES )", FULL));
        assertThatThrownBy(() -> advisor.decide(PAID))
                .asInstanceOf(type(RuleFailedException.class))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("REFUND-01"))
                .satisfies(e -> assertThat(e).hasMessageContaining("without coming to an end"));
    }

    @Test
    void ruleThatAsksTheQuestionItAnswersIsRefused() {
        EngagementAdvisor advisor =
                advisor(rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", "$question.again()"));
        assertThatThrownBy(() -> advisor.decide(PAID))
                .asInstanceOf(type(RuleFailedException.class))
                .satisfies(e -> assertThat(e).hasMessageContaining("asks the question (refund)"));
    }

    @Test
    void circleOfQuestionsIsRefused() {
        EngagementAdvisor advisor = advisor(
                rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", "$question.receipt()"),
                rule("REFUND-02", "$question : ReceiptQuestion()", "$question.refund()"));
        assertThatThrownBy(() -> advisor.decide(PAID))
                .isInstanceOf(RuleFailedException.class)
                .hasMessageContaining("Maybe it should ask a narrower one");
    }

    @Test
    void narrowerQuestionThatNoRuleAnswersIsNamed() {
        EngagementAdvisor advisor =
                advisor(rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", "$question.receipt()"));
        assertThatThrownBy(() -> advisor.decide(PAID))
                .isInstanceOf(UnknownQuestionException.class)
                .hasMessageContaining("receipt");
    }

    @Test
    void questionAboutWhichNothingIsSaidIsNotCovered() {
        EngagementAdvisor advisor = advisor(rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", FULL));
        assertThat(advisor.decide(new RefundQuestion(YesNo.NO, Count.UNKNOWN)).outcome())
                .isEqualTo(Outcome.NOT_COVERED);
    }

    @Test
    void advisorStillDecidesAfterAFailure() {
        EngagementAdvisor advisor = advisor(
                rule("REFUND-01", "$question : RefundQuestion( paid == YesNo.NO, faulty )", NONE),
                rule("REFUND-02", "$question : RefundQuestion( paid == YesNo.YES )", FULL));
        assertThatThrownBy(() -> advisor.decide(new RefundQuestion(YesNo.NO, Count.UNKNOWN)))
                .isInstanceOf(RuleFailedException.class);
        assertThat(advisor.decide(PAID).value()).contains(Refund.FULL);
    }
}
