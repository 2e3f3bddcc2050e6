package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleIssue;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlaysTest {
    private static final RuleSource PERMITS =
            ParkingFiles.source("parking/permit.drl", ParkingFiles.text("parking/permit.drl"));
    private static final RuleSource FEES = ParkingFiles.source("parking/fee.drl", ParkingFiles.text("parking/fee.drl"));
    private static final RuleTree ALONE = ParkingFiles.read(PERMITS, FEES);
    private static final String REPLACED = ALONE.files().get(1).rules().get(0).id();
    private static final String RETIRED = ALONE.files().get(1).rules().get(1).id();

    private static RuleSource overlay(String rules, String closing) {
        return ParkingFiles.source("parking/harbour.drl", """
                package sample.parking

                """ + rules + "// end of harbour: " + closing + "\n");
    }

    private static String rule(String id) {
        return """
                import dev.engagement.model.NotCovered
                import sample.parking.FeeQuestion

                rule "%s: nobody pays in the harbour"  @row( "P2.01" )
                when  $question : FeeQuestion()
                then  insert( NotCovered.of( $question ) );  end
                """.formatted(id);
    }

    @Test
    void replacedRuleGivesWayToOneOfItsId() {
        RuleTree tree = ParkingFiles.read(PERMITS, FEES, overlay(rule(REPLACED), "1 rule; replaces " + REPLACED));
        assertThat(tree.issues()).isEmpty();
        assertThat(tree.rules()).hasSameSizeAs(ALONE.rules());
        assertThat(tree.rule(REPLACED))
                .hasValueSatisfying(it -> assertThat(it.title()).isEqualTo("nobody pays in the harbour"));
        assertThat(tree.files().get(1).overlaid()).extracting(Rule::id).containsExactly(REPLACED);
    }

    @Test
    void retiredRuleIsNoLongerThere() {
        RuleTree tree = ParkingFiles.read(PERMITS, FEES, overlay("", "0 rules; retires " + RETIRED));
        assertThat(tree.issues()).isEmpty();
        assertThat(tree.rules()).hasSize(ALONE.rules().size() - 1);
        assertThat(tree.rule(RETIRED)).isEmpty();
    }

    @Test
    void textInForceHasBlanksWhereTheRuleStood() {
        RuleTree tree = ParkingFiles.read(PERMITS, FEES, overlay("", "0 rules; retires " + RETIRED));
        RuleFile fees = tree.files().get(1);
        String inForce = fees.textInForce();
        assertThat(inForce).hasSameSizeAs(fees.text()).doesNotContain(RETIRED).contains(REPLACED);
        assertThat(inForce.lines().count()).isEqualTo(fees.text().lines().count());
        assertThat(ALONE.files().get(1).textInForce())
                .isEqualTo(ALONE.files().get(1).text());
    }

    @Test
    void closingIsSpelledAsItIsRead() {
        RuleTree tree = ParkingFiles.read(
                PERMITS, FEES, overlay(rule(REPLACED), "1 rule ;replaces  " + REPLACED + "; retires " + RETIRED));
        assertThat(tree.issues()).isEmpty();
        assertThat(tree.files().get(2).closing())
                .hasValueSatisfying(it -> assertThat(it.text())
                        .isEqualTo("// end of harbour: 1 rule; replaces " + REPLACED + "; retires " + RETIRED));
    }

    @Test
    void sameIdWithoutAWordIsStillAnError() {
        RuleTree tree = ParkingFiles.read(PERMITS, FEES, overlay(rule(REPLACED), "1 rule"));
        assertThat(tree.issues()).extracting(it -> it.code().id()).containsOnly("E305");
    }

    @Test
    void fileWithoutRulesMustRetireSome() {
        RuleTree tree = ParkingFiles.read(PERMITS, FEES, overlay("", "0 rules"));
        assertThat(tree.issues()).extracting(it -> it.code().id()).containsExactly("E201");
    }

    @Test
    void slipInTheClosingIsNoOverlay() {
        for (String closing : List.of(
                "1 rule; replace " + REPLACED,
                "1 rule; retires " + RETIRED + "; replaces " + REPLACED,
                "1 rule; replaces " + REPLACED + ";",
                "1 rule; replaces")) {
            RuleTree tree = ParkingFiles.read(PERMITS, FEES, overlay(rule(REPLACED), closing));
            assertThat(tree.issues())
                    .as(closing)
                    .extracting(RuleIssue::severity)
                    .contains(RuleIssue.Severity.ERROR);
        }
    }
}
