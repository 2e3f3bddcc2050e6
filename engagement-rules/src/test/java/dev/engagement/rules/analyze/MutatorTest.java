package dev.engagement.rules.analyze;

import static dev.engagement.rules.analyze.Shipments.carrier;
import static dev.engagement.rules.analyze.Shipments.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.model.ShipmentQuestion;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.Scenario;
import dev.engagement.rules.scenario.ScenarioSource;
import dev.engagement.rules.scenario.Scenarios;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules are changed in every small way, and what scenarios do not notice comes back as a scenario that does. */
class MutatorTest {
    /** The second condition of the first rule follows from its first. */
    private static final RuleSet RULES = Shipments.ruleSet(List.of(
            carrier("SHIPMENT-01", "insured == YesNo.YES, insured != YesNo.NO", "SHIP"),
            carrier("SHIPMENT-02", "insured == YesNo.NO, parcels.atLeast( 10 )", "TRUCK"),
            rule(
                    "SHIPMENT-03",
                    "insured == YesNo.NO, parcels.lessThan( 10 )",
                    "Finding.of( $question, Carrier.COURIER ).pending( \"fragile\" )"),
            rule("SHIPMENT-04", "insured == YesNo.UNKNOWN", "Missing.of( $question, \"insured\" )"),
            rule("SHIPMENT-05", "insured == YesNo.NO, parcels.unknown", "NotCovered.of( $question )")));

    private static final String INSURED = scenario("insured", "insured: yes, parcels: 10", "value: ship");
    private static final String INSURED_FEW = scenario("insured, few", "insured: yes, parcels: 9", "value: ship");
    private static final String INSURED_ANY = scenario("insured, any number", "insured: yes", "value: ship");
    private static final String TEN = scenario("ten", "insured: no, parcels: 10", "value: truck");
    private static final String NINE =
            scenario("nine", "insured: no, parcels: 9", "value: courier, missingFacts: [ fragile ]");
    private static final String UNKNOWN = scenario("unknown", "parcels: 10", "missingFacts: [ insured ]");
    private static final String UNKNOWN_FEW = scenario("unknown, few", "parcels: 9", "missingFacts: [ insured ]");
    private static final String NOTHING = scenario("nothing", "", "missingFacts: [ insured ], rules: [ SHIPMENT-04 ]");
    private static final String UNCOUNTED =
            scenario("uncounted", "insured: no", "outcome: NOT_COVERED, rules: [ SHIPMENT-05 ]");
    private static final String WRONG = scenario("ten, and wrong", "insured: no, parcels: 10", "value: ship");
    private static final List<String> ALL =
            List.of(INSURED, INSURED_FEW, INSURED_ANY, TEN, NINE, UNKNOWN, UNKNOWN_FEW, NOTHING, UNCOUNTED);

    private static String scenario(String name, String given, String expect) {
        return "- name: \"" + name + "\"\n  question: shipment\n  given: { " + given + " }\n  expect: { " + expect
                + " }\n";
    }

    private static List<Scenario> read(List<String> texts) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String text : texts) {
            ScenarioSource source =
                    ScenarioSource.of("desk/shipment.scenarios.yaml", text.getBytes(StandardCharsets.UTF_8));
            scenarios.addAll(Scenarios.read(List.of(source), RULES).all());
        }
        return scenarios;
    }

    private static MutationReport report(List<String> scenarios) {
        return Mutator.of(RULES).mutate(ShipmentQuestion.class, read(scenarios));
    }

    private static List<String> without(String scenario) {
        return ALL.stream().filter(it -> !it.equals(scenario)).toList();
    }

    @Test
    void everyKindOfChangeIsMadeAndNoticed() {
        MutationReport report = report(ALL);

        assertThat(report.survivors()).as(report.toString()).isEmpty();
        assertThat(report.score()).isEqualTo(1);
        assertThat(report.killed()).extracting(Mutant::kind).contains(Mutant.Kind.values());
        assertThat(report.killed().stream().filter(it -> it.rule().equals("SHIPMENT-03")))
                .extracting(Mutant::change)
                .contains(
                        "the rule is taken out",
                        "insured == YesNo.NO is taken out",
                        "insured == YesNo.NO -> insured != YesNo.NO",
                        "parcels.lessThan( 10 ) -> !parcels.lessThan( 10 )",
                        "YesNo.NO -> YesNo.UNKNOWN",
                        "10 -> 9",
                        "10 -> 11",
                        "Carrier.COURIER -> Carrier.SHIP",
                        ".pending( \"fragile\" ) is taken out");
        assertThat(report)
                .hasToString("shipment: " + report.total() + " mutants, "
                        + report.equivalent().size() + " change nothing, "
                        + report.killed().size() + " killed, 0 survived");
    }

    @Test
    void changeThatDecidesEveryCaseAsBeforeIsSetAside() {
        assertThat(report(ALL).equivalent())
                .extracting(Mutant::change)
                .contains("insured != YesNo.NO is taken out", "YesNo.NO -> YesNo.UNKNOWN")
                .doesNotContain("insured == YesNo.YES is taken out");
    }

    @Test
    void scenarioThatIsMissingOrWrongIsProposedReadyToPaste() {
        List<String> others = without(TEN);
        MutationReport report =
                report(Stream.concat(others.stream(), Stream.of(WRONG)).toList());

        assertThat(report.score()).isLessThan(1);
        assertThat(report.survivors())
                .allSatisfy(it -> assertThat(it.confirmed()).as(it.doubt()).isTrue())
                .allSatisfy(it -> assertThat(it.mutant().position().file()).isEqualTo("desk/shipment.drl"));
        List<String> pasted = Stream.concat(
                        without(TEN).stream(), report.survivors().stream().map(MutationReport.Survivor::proposal))
                .toList();
        assertThat(report(pasted).score()).isEqualTo(1);
    }
}
