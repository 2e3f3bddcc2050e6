package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Outcome;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sample.parking.Fee;
import sample.parking.FeeQuestion;
import sample.parking.PermitQuestion;

class PossibleOutcomesTest {
    private static final String ASKS = "PermitQuestion( resident == YesNo.YES ) -> $question.fee()";

    /** The rules, each as what it looks at and what it inserts. */
    private static PossibleOutcomes of(String... rules) {
        StringBuilder text = new StringBuilder("""
                package sample.parking

                import dev.engagement.model.Finding
                import dev.engagement.model.Missing
                import dev.engagement.model.NotCovered
                import dev.engagement.model.Nothing
                import dev.engagement.model.YesNo
                import sample.parking.Fee
                import sample.parking.FeeQuestion
                import sample.parking.Permit
                import sample.parking.PermitQuestion
                import sample.parking.Zone

                """);
        for (String rule : rules) {
            String[] parts = rule.split(" -> ", 2);
            text.append("rule \"R-")
                    .append(text.length())
                    .append(": a rule\"  @source( \"town#permits\" )\nwhen  $question : ");
            text.append(parts[0]).append("\nthen  insert( ").append(parts[1]).append(" );  end\n");
        }
        text.append("// end of rules: ").append(rules.length).append(rules.length == 1 ? " rule\n" : " rules\n");
        RuleTree tree = RuleTree.read(
                List.of(RuleSource.of("rules.drl", text.toString().getBytes(StandardCharsets.UTF_8))),
                PossibleOutcomesTest.class.getClassLoader());
        assertThat(tree.rules()).as(tree.issues().toString()).hasSize(rules.length);
        Map<Class<?>, List<Rule>> byQuestion = tree.rules().stream().collect(Collectors.groupingBy(Rule::question));
        return new PossibleOutcomes(byQuestion);
    }

    private static Set<Outcome> permit(String... rules) {
        return of(rules).of(PermitQuestion.class).keySet();
    }

    @Test
    void followFromWhatRulesSay() {
        assertThat(permit("PermitQuestion( resident == YesNo.NO ) -> Finding.of( $question, Permit.REFUSED )"))
                .containsExactly(Outcome.DECIDED);
        assertThat(permit("PermitQuestion( resident == YesNo.NO ) -> NotCovered.of( $question )"))
                .containsExactly(Outcome.NOT_COVERED);
        assertThat(permit("PermitQuestion( resident == YesNo.UNKNOWN ) -> Missing.of( $question, \"resident\" )"))
                .containsExactly(Outcome.NEEDS_FACTS);
        assertThat(of("FeeQuestion( resident == YesNo.NO ) -> Nothing.of( $question )")
                        .of(FeeQuestion.class)
                        .keySet())
                .containsExactly(Outcome.DECIDED);
    }

    @Test
    void needFactsThatANarrowerQuestionLacks() {
        assertThat(permit(ASKS, "FeeQuestion() -> Finding.of( $question, Fee.BASE )"))
                .isEmpty();
        assertThat(permit(ASKS, "FeeQuestion( resident == YesNo.YES ) -> Missing.of( $question, \"vehicle\" )"))
                .containsExactly(Outcome.NEEDS_FACTS);
        assertThat(permit(ASKS, "FeeQuestion() -> Finding.of( $question, Fee.BASE ).pending( \"vehicle\" )"))
                .containsExactly(Outcome.NEEDS_FACTS);
    }

    @Test
    void areButOneWhereARuleWithoutConditionsAnswers() {
        assertThat(permit(
                        "PermitQuestion() -> Finding.of( $question, Permit.REFUSED )",
                        "PermitQuestion( resident == YesNo.UNKNOWN ) -> Missing.of( $question, \"resident\" )"))
                .containsExactly(Outcome.DECIDED);
    }

    @Test
    void nameEachValueOnceAndNoneThatIsMadeOfFacts() {
        Map<Object, ?> values = of(
                        "FeeQuestion( resident == YesNo.NO ) -> Finding.of( $question, Fee.TRUCK )",
                        "FeeQuestion( resident == YesNo.YES ) -> Finding.of( $question, Fee.BASE )",
                        "FeeQuestion( resident == YesNo.UNKNOWN ) -> Finding.of( $question, Fee.TRUCK )")
                .values(FeeQuestion.class);
        assertThat(values.keySet()).containsExactly(Fee.TRUCK, Fee.BASE);

        assertThat(
                        of("PermitQuestion( zone != Zone.UNKNOWN, $zone : zone ) -> Finding.of( $question, Permit.in( $zone ) )")
                                .values(PermitQuestion.class))
                .isEmpty();
    }
}
