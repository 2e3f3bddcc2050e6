package dev.engagement.examples.ownquestion;

import dev.engagement.model.Decision;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.rules.EngagementAdvisor;

/** Asks a question of one's own, and one of the handbook, of the same advisor. */
public final class OwnQuestion {
    private OwnQuestion() {}

    /**
     * An advisor that knows the rules of the desk beside those of the handbook.
     *
     * @return the advisor; making it reads and compiles the rule file
     */
    public static EngagementAdvisor advisor() {
        return EngagementAdvisor.builder().rules("desk/refund.drl").build();
    }

    /**
     * Asks, and prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        EngagementAdvisor advisor = advisor();

        Decision<Refund> refund = advisor.decide(RefundQuestion.builder()
                .purchase(Purchase.ONLINE)
                .damaged(YesNo.NO)
                .owned(TimeSpan.ofDays(10))
                .build());
        refund.findings()
                .forEach(it -> System.out.println(it.value().label() + ": "
                        + it.reason().title() + " " + it.reason().sources()));

        Decision<Retention> retention = advisor.decide(
                RetentionQuestion.builder().ecosystemSaIsPrimary(YesNo.NO).build());
        retention.value().ifPresent(it -> System.out.println(it.label()));
    }
}
