package dev.engagement.rules.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule set that takes over parts of an earlier one decides as if it had been built from nothing. */
class ReusingTest {
    private static final RuleFileText OWNERSHIP = RuleSet.handbook().files().stream()
            .filter(it -> it.name().equals("ownership/ownership.drl"))
            .findFirst()
            .orElseThrow();
    private static final List<OwnershipQuestion> QUESTIONS = new ArrayList<>();

    static {
        for (OpportunitySource source : OpportunitySource.values()) {
            for (OpportunityStage stage : OpportunityStage.values()) {
                QUESTIONS.add(
                        OwnershipQuestion.builder().source(source).stage(stage).build());
            }
        }
    }

    private static RuleFileText owner(String role) {
        return new RuleFileText(OWNERSHIP.name(), OWNERSHIP.text().replace("Role.FIELD_SA", "Role." + role));
    }

    private static RuleSet built(RuleSet earlier, RuleFileText... files) {
        var builder = RuleSet.builder().reusing(earlier);
        List.of(files).forEach(builder::file);
        return builder.build();
    }

    private static List<String> decisions(RuleSet rules) {
        EngagementAdvisor advisor = rules.advisor(Readings.DEFAULT);
        return QUESTIONS.stream()
                .map(it -> advisor.decide(it).value() + " " + advisor.decide(it).missingFacts())
                .toList();
    }

    private static void assertSame(RuleSet reusing, RuleSet fresh) {
        assertThat(decisions(reusing)).isEqualTo(decisions(fresh));
        assertThat(reusing.rules()).isEqualTo(fresh.rules());
        assertThat(reusing.files()).isEqualTo(fresh.files());
        assertThat(reusing.identity(Readings.DEFAULT)).isEqualTo(fresh.identity(Readings.DEFAULT));
    }

    @Test
    void changesAreBuiltWhateverCameBefore() {
        RuleSet handbook = RuleSet.handbook();
        RuleSet first = built(handbook, owner("ALLIANCE_SA"));
        RuleSet second = built(first, owner("CSM"));
        RuleSet back = built(second, OWNERSHIP);

        assertThat(decisions(first)).isNotEqualTo(decisions(handbook)).isNotEqualTo(decisions(second));
        assertSame(first, built(handbook, owner("ALLIANCE_SA")));
        assertSame(second, built(handbook, owner("CSM")));
        assertSame(back, handbook);
        assertSame(built(first, owner("ALLIANCE_SA")), first);
    }

    @Test
    void rulesThatAreNoLongerThereSpeakNoMore() {
        RuleFileText desk = DeskRules.file(DeskRules.rule(
                "REFUND-01", "$question : RefundQuestion( paid == YesNo.YES )", "NotCovered.of( $question )"));
        RuleSet with = built(RuleSet.handbook(), desk, owner("ALLIANCE_SA"));
        RuleSet without = built(with, owner("ALLIANCE_SA"));

        assertThat(with.question("refund")).isPresent();
        assertThat(without.question("refund")).isEmpty();
        assertSame(without, built(RuleSet.handbook(), owner("ALLIANCE_SA")));
    }
}
