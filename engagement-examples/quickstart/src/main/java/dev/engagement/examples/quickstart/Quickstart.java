package dev.engagement.examples.quickstart;

import dev.engagement.model.Decision;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.rules.EngagementAdvisor;

/** Who owns an opportunity that a partner sourced? */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Asks, and prints the answer.
     *
     * @param args none
     */
    public static void main(String[] args) {
        EngagementAdvisor advisor = EngagementAdvisor.create(); // keep one, share it
        Decision<Ownership> decision = advisor.decide(OwnershipQuestion.builder()
                .source(OpportunitySource.PARTNER)
                .stage(OpportunityStage.SCOPING)
                .partnerTeamWilling(YesNo.NO)
                .build());

        System.out.println(decision.outcome());
        decision.value().ifPresent(ownership -> System.out.println("Owner: " + ownership.owner()));
        decision.findings().forEach(finding -> {
            System.out.println("Because: " + finding.reason().title());
            System.out.println("Handbook: " + finding.reason().sources());
        });
        System.out.println("Would help to know: " + decision.missingFacts());
    }
}
