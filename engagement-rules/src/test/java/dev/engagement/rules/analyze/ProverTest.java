package dev.engagement.rules.analyze;

import static dev.engagement.rules.analyze.Shipments.carrier;
import static dev.engagement.rules.analyze.Shipments.proof;
import static dev.engagement.rules.analyze.Shipments.rule;
import static dev.engagement.rules.analyze.Shipments.silence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.acme.model.ShipmentQuestion;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A proof counts every cell, and finds what keeps a question from being proved. */
class ProverTest {
    private static final String INSURED = carrier("SHIPMENT-01", "insured == YesNo.YES", "SHIP");
    private static final String OTHERS = carrier("SHIPMENT-02", "insured != YesNo.YES", "TRUCK");

    @Test
    void everyCaseIsDecidedOnce() {
        Proof proof = proof(INSURED, OTHERS);

        assertThat(proof.issues()).isEmpty();
        assertThat(proof.proved()).isTrue();
        assertThat(proof.facts()).as("no rule reads any other").containsExactly("insured");
        assertThat(proof.cells()).isEqualTo(BigInteger.TWO);
        assertThat(proof.outcomes())
                .containsExactly(
                        Map.entry("decided", BigInteger.TWO),
                        Map.entry("needs-facts", BigInteger.ZERO),
                        Map.entry("not-covered", BigInteger.ZERO));
        assertThat(proof.answers())
                .containsExactly(Map.entry("SHIP", BigInteger.ONE), Map.entry("TRUCK", BigInteger.ONE));
        assertThat(proof.engines().combinations()).isEqualTo(2);
        assertThat(proof)
                .hasToString("shipment: 2 cells, each decided, no two rules in conflict (decided 2,"
                        + " needs-facts 0, not-covered 0)");
    }

    @Test
    void numbersSplitAtConstantsAndSetsByMembers() {
        Proof proof = proof(
                carrier(
                        "SHIPMENT-01",
                        "parcels.atLeast( 10 ), approvals contains Approval.REGIONAL_SA_MANAGER",
                        "SHIP"),
                carrier(
                        "SHIPMENT-02",
                        "parcels.atLeast( 10 ), approvals not contains Approval.REGIONAL_SA_MANAGER",
                        "TRUCK"),
                carrier("SHIPMENT-03", "parcels.lessThan( 10 ), remark.sentence", "COURIER"),
                carrier("SHIPMENT-04", "parcels.lessThan( 10 ), !remark.sentence", "TRUCK"),
                rule("SHIPMENT-05", "parcels.unknown", "Missing.of( $question, \"parcels\" )"));

        assertThat(proof.issues()).isEmpty();
        assertThat(proof.cells()).as("3 numbers, 2 sets, 2 forms").isEqualTo(BigInteger.valueOf(12));
        assertThat(proof.outcomes())
                .containsEntry("decided", BigInteger.valueOf(8))
                .containsEntry("needs-facts", BigInteger.valueOf(4));
    }

    @Test
    void gapIsShownAsBoxesWithWitness() {
        Proof proof = proof(
                carrier("SHIPMENT-01", "insured == YesNo.YES, parcels.lessThan( 10 )", "SHIP"),
                carrier("SHIPMENT-02", "insured != YesNo.YES", "TRUCK"));

        assertThat(proof.issues()).hasSize(1);
        ProofIssue gap = proof.issues().get(0);
        assertThat(gap.kind()).isEqualTo(ProofIssue.Kind.GAP);
        assertThat(gap.boxes()).hasSize(1);
        assertThat(gap.boxes().get(0)).hasToString("insured = yes, parcels = unknown or 10 or more");
        assertThat(gap.boxes().get(0).cells()).isEqualTo(BigInteger.ONE);
        assertThat(gap.witness().orElseThrow()).hasToString("{ insured: yes }");
        assertThat(gap).hasToString("""
                No rule says anything about 1 cell:
                  insured = yes, parcels = unknown or 10 or more
                  for instance { insured: yes }
                  Maybe write a rule for them, or one that says that the handbook is silent: NotCovered.of( … ).""");
    }

    @Test
    void conflictNamesBothRules() {
        Proof proof =
                proof(INSURED, OTHERS, carrier("SHIPMENT-03", "insured == YesNo.YES, fragile == YesNo.YES", "COURIER"));

        assertThat(proof.issues()).hasSize(1);
        ProofIssue conflict = proof.issues().get(0);
        assertThat(conflict.kind()).isEqualTo(ProofIssue.Kind.CONFLICT);
        assertThat(conflict.rules()).containsExactly("SHIPMENT-01", "SHIPMENT-03");
        assertThat(conflict.boxes()).hasToString("[insured = yes, fragile = yes]");
        assertThat(conflict.message()).contains("SHIP, COURIER");
        assertThat(conflict.witness().orElseThrow().question())
                .isInstanceOfSatisfying(
                        ShipmentQuestion.class,
                        it -> assertThat(it.insured().code()).isEqualTo("yes"));
    }

    @Test
    void ruleThatNeverSpeaksAndRuleInVainAreFound() {
        Proof proof = proof(
                INSURED,
                OTHERS,
                carrier("SHIPMENT-03", "insured == YesNo.YES, insured == YesNo.NO", "COURIER"),
                carrier("SHIPMENT-04", "insured == YesNo.YES, fragile == YesNo.NO", "SHIP"));

        assertThat(proof.issues())
                .extracting(ProofIssue::kind, ProofIssue::rules)
                .containsExactly(
                        tuple(ProofIssue.Kind.SILENT_RULE, List.of("SHIPMENT-03")),
                        tuple(ProofIssue.Kind.REDUNDANT_RULE, List.of("SHIPMENT-04")));
    }

    @Test
    void defaultThatAnswersForSilenceHidesGap() {
        String hiding = silence("Finding.of( $question, Carrier.TRUCK )", "  @force( \"default\" )");
        Proof hidden = proof(INSURED, hiding);
        Proof honest = proof(INSURED, silence("NotCovered.of( $question )", "  @force( \"default\" )"));

        assertThat(hidden.issues(ProofIssue.Kind.HIDDEN_GAP)).hasSize(1);
        assertThat(hidden.issues(ProofIssue.Kind.HIDDEN_GAP).get(0).boxes()).hasToString("[insured = no or unknown]");
        assertThat(hidden.issues()).hasSize(1);
        assertThat(honest.issues()).isEmpty();
        assertThat(honest.onlySilence()).hasToString("{SHIPMENT-99=[insured = no or unknown]}");
    }

    @Test
    void readingsAreFactsLikeOthers() {
        String asking = """
                rule "SHIPMENT-03: ask first"  @source( "desk#shipments" )
                when  $question : ShipmentQuestion( insured != YesNo.YES )
                      Readings( askFirst == AskFirst.ALWAYS )
                then  insert( Missing.of( $question, "insured" ) );  end
                """;

        Proof proof = proof(INSURED, asking);

        assertThat(proof.facts()).containsExactly("askFirst", "insured");
        assertThat(proof.issues()).hasSize(1);
        assertThat(proof.issues().get(0).boxes()).hasToString("[askFirst = not-needed, insured = no or unknown]");
        assertThat(proof.issues()
                        .get(0)
                        .witness()
                        .orElseThrow()
                        .readings()
                        .askFirst()
                        .code())
                .isEqualTo("not-needed");
    }

    @Test
    void silenceOfTheHandbookIsNoGap() {
        Proof proof = proof(INSURED, rule("SHIPMENT-02", "insured != YesNo.YES", "NotCovered.of( $question )"));

        assertThat(proof.proved()).isTrue();
        assertThat(proof.outcomes()).containsEntry("not-covered", BigInteger.ONE);
    }
}
