package dev.engagement.rules.advisor;

import static dev.engagement.rules.advisor.DeskRules.advisor;
import static dev.engagement.rules.advisor.DeskRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.model.RefundQuestion;
import dev.engagement.model.Count;
import dev.engagement.model.YesNo;
import dev.engagement.rules.EngagementAdvisor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions are used again, also after a rule failed in one: nothing of an earlier question may be left in it. */
class ReusedSessionsTest {
    private static final int TURNS = 20;
    private static final RefundQuestion FAILS = new RefundQuestion(YesNo.YES, Count.of(3));
    private static final RefundQuestion SPOKEN_OF = new RefundQuestion(YesNo.NO, Count.of(3));
    private static final RefundQuestion SILENT = new RefundQuestion(YesNo.NO, Count.of(30));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$question : RefundQuestion( paid == YesNo.YES, faulty )|Finding.of( $question, Refund.NONE )",
                "$question : RefundQuestion( paid == YesNo.YES )|Finding.of( $question, Refund.computed() )",
                "$question : RefundQuestion( paid == YesNo.YES )\n      Finding( about == \"refund\" )"
                        + "|Finding.of( $question, Refund.FULL )",
                "$question : RefundQuestion( paid == YesNo.YES )|$question.receipt()",
                "$question : RefundQuestion( paid == YesNo.YES )|$question.again()"
            })
    void aFailureLeavesNothingBehind(String failing) {
        String[] whenAndThen = failing.split("\\|", -1);
        EngagementAdvisor advisor = advisor(
                rule("REFUND-01", whenAndThen[0], whenAndThen[1]),
                rule(
                        "REFUND-02",
                        "$question : RefundQuestion( daysSincePurchase.lessThan( 14 ) )",
                        "Finding.of( $question, Refund.FULL )"),
                rule(
                                "REFUND-03",
                                "$question : RefundQuestion()\n"
                                        + "      not Finding( about == \"refund\", question == $question )",
                                "NotCovered.of( $question )")
                        .replace("\nwhen", "  salience -10\nwhen"));
        String spokenOf = said(advisor, SPOKEN_OF);
        String silent = said(advisor, SILENT);
        assertThat(spokenOf).contains("REFUND-02").doesNotContain("REFUND-03");
        assertThat(silent).contains("REFUND-03").doesNotContain("REFUND-02");
        for (int turn = 0; turn < TURNS; turn++) {
            assertThatThrownBy(() -> advisor.decide(FAILS)).isInstanceOf(RuntimeException.class);
            assertThat(said(advisor, SILENT)).isEqualTo(silent);
            assertThat(said(advisor, SPOKEN_OF)).isEqualTo(spokenOf);
        }
    }

    private static String said(EngagementAdvisor advisor, RefundQuestion question) {
        return advisor.decide(question).conclusions().toString();
    }
}
