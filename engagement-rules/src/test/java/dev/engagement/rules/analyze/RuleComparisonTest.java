package dev.engagement.rules.analyze;

import static dev.engagement.rules.analyze.Shipments.carrier;
import static dev.engagement.rules.analyze.Shipments.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.acme.model.ShipmentQuestion;
import dev.engagement.model.Count;
import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two versions of the rules decide otherwise is told exactly, and nothing else. */
class RuleComparisonTest {
    private static final List<String> RULES = List.of(
            carrier("SHIPMENT-01", "parcels.atLeast( 10 )", "SHIP"),
            carrier("SHIPMENT-02", "parcels.lessThan( 10 )", "TRUCK"),
            rule("SHIPMENT-03", "parcels.unknown", "Missing.of( $question, \"parcels\" )"));

    @Test
    void relaxedBoundIsOneBox() {
        QuestionChange change = compared(
                RULES,
                List.of(
                        carrier("SHIPMENT-01", "parcels.atLeast( 12 )", "SHIP"),
                        carrier("SHIPMENT-02", "parcels.lessThan( 12 )", "TRUCK"),
                        RULES.get(2)));

        assertThat(change.changes()).hasSize(1);
        DecisionChange only = change.changes().get(0);
        assertThat(only.before()).isEqualTo("ship");
        assertThat(only.after()).isEqualTo("truck");
        assertThat(only.boxes()).hasToString("[parcels = 10 to 11]");
        assertThat(only.witness()).hasToString("{ parcels: 10 }");
        assertThat(only.cells()).isEqualTo(BigInteger.ONE);
        assertThat(change.changed()).isEqualTo(BigInteger.ONE);
        assertThat(change.cells()).as("unknown, up to 9, 10 to 11, 12 or more").isEqualTo(BigInteger.valueOf(4));
    }

    @Test
    void deletedRuleIsTheBoxThatIsNoLongerDecided() {
        QuestionChange change = compared(RULES, RULES.subList(1, 3));

        assertThat(change.changes())
                .extracting(
                        DecisionChange::before,
                        DecisionChange::after,
                        it -> it.boxes().toString())
                .containsExactly(tuple("ship", "not covered", "[parcels = 10 or more]"));
    }

    @Test
    void whatIsSaidBesideIsToldToo() {
        List<String> noted = new ArrayList<>(RULES);
        noted.add(rule("SHIPMENT-04", "fragile == YesNo.YES", "Note.of( $question, Advice.of( \"wrap-it\" ) )"));

        QuestionChange change = compared(RULES, noted);

        assertThat(change.changes()).hasSize(1);
        assertThat(change.changes().get(0).before()).isEqualTo("not yet");
        assertThat(change.changes().get(0).after()).isEqualTo("note wrap-it");
        assertThat(change.changes().get(0).boxes()).hasToString("[fragile = yes]");
    }

    @Test
    void casesAreFoundInTheirChange() {
        RuleComparison comparison = RuleComparison.of(
                Shipments.ruleSet(RULES),
                Shipments.ruleSet(List.of(
                        carrier("SHIPMENT-01", "parcels.atLeast( 12 )", "SHIP"),
                        carrier("SHIPMENT-02", "parcels.lessThan( 12 )", "TRUCK"),
                        RULES.get(2))));

        assertThat(comparison.changesOf(parcels(11), Readings.DEFAULT)).hasSize(1);
        assertThat(comparison.changesOf(parcels(9), Readings.DEFAULT)).isEmpty();
        assertThat(comparison.changesOf(parcels(4711), Readings.DEFAULT)).isEmpty();
        assertThat(comparison.changedQuestions()).containsExactly(ShipmentQuestion.class);
        assertThat(comparison.onlyInOne()).isEmpty();
    }

    private static ShipmentQuestion parcels(int count) {
        return new ShipmentQuestion(YesNo.UNKNOWN, YesNo.UNKNOWN, YesNo.UNKNOWN, Count.of(count), Set.of(), Text.BLANK);
    }

    private static QuestionChange compared(List<String> before, List<String> after) {
        return RuleComparison.of(Shipments.ruleSet(before), Shipments.ruleSet(after))
                .question(ShipmentQuestion.class);
    }
}
