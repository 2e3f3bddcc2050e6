package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.model.Carrier;
import com.acme.model.ShipmentQuestion;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import dev.engagement.rules.tree.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In generated rule sets, every fault that was planted is found, and nothing else. Their classes choose how many. */
abstract class GeneratedRuleSets {
    @ParameterizedTest
    @MethodSource("seeds")
    void soundRulesAreProved(int seed) {
        GeneratedRules generated = new GeneratedRules(seed);
        List<String> rewritten = new ArrayList<>();
        for (int i = 0; i < generated.leaves().size(); i++) {
            rewritten.add(GeneratedRules.rule(
                    i, GeneratedRules.rewritten(generated.leaves().get(i))));
        }

        assertThat(Shipments.issues(generated.rules())).isEmpty();
        assertThat(Shipments.issues(rewritten)).as("the same in other words").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void missingRuleIsGapOfItsCells(int seed) {
        GeneratedRules generated = new GeneratedRules(seed);
        int missing = generated.any();
        List<String> rules = generated.rules();
        CaseMap whole = Shipments.map(Shipments.read(rules));
        rules.remove(missing);
        List<Rule> left = Shipments.read(rules);

        List<ProofIssue> issues = Shipments.issues(rules);

        if (left.isEmpty()) {
            return; // a question about which there is no rule is none
        }
        assertThat(issues).extracting(ProofIssue::kind).containsExactly(ProofIssue.Kind.GAP);
        Witness witness = issues.get(0).witness().orElseThrow();
        RuleInterpreter before = interpreter(Shipments.read(generated.rules()));
        assertThat(before.decide(witness.question(), witness.readings()).findings())
                .extracting(it -> it.reason().rule())
                .as("who spoke about the witness")
                .containsExactly(GeneratedRules.id(missing));
        assertThat(interpreter(left)
                        .decide(witness.question(), witness.readings())
                        .conclusions())
                .isEmpty();
        assertThat(whole.gap()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plantedRulesAreFound(int seed) {
        GeneratedRules generated = new GeneratedRules(seed);
        int planted = generated.any();
        String conditions = generated.leaves().get(planted);
        Carrier other = GeneratedRules.carrierOf(planted + 1);

        assertThat(issuesWith(generated, Shipments.carrier("SHIPMENT-90", conditions, other.name())))
                .as("contradicts another")
                .containsExactly(
                        Map.entry(ProofIssue.Kind.CONFLICT, List.of(GeneratedRules.id(planted), "SHIPMENT-90")));
        assertThat(issuesWith(
                        generated,
                        Shipments.carrier(
                                "SHIPMENT-90", conditions + ", parcels.lessThan( 3 ), parcels.atLeast( 7 )", "SHIP")))
                .as("never speaks")
                .containsExactly(Map.entry(ProofIssue.Kind.SILENT_RULE, List.of("SHIPMENT-90")));
        assertThat(issuesWith(
                        generated,
                        Shipments.carrier(
                                "SHIPMENT-90",
                                conditions + ", abroad == YesNo.YES",
                                GeneratedRules.carrierOf(planted).name())))
                .as("never changes anything")
                .containsExactly(Map.entry(ProofIssue.Kind.REDUNDANT_RULE, List.of("SHIPMENT-90")));
    }

    private static List<Map.Entry<ProofIssue.Kind, List<String>>> issuesWith(GeneratedRules generated, String more) {
        List<String> rules = generated.rules();
        rules.add(more);
        return Shipments.issues(rules).stream()
                .map(it -> Map.entry(it.kind(), it.rules()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsAndInterpreterAgree(int seed) {
        List<Rule> rules = Shipments.read(new GeneratedRules(seed).rules());
        CaseMap map = Shipments.map(rules);
        RuleInterpreter interpreter = interpreter(rules);
        Random random = new Random(seed);

        for (int i = 0; i < 100; i++) {
            int[] cell = new int[map.space().levels()];
            Case of = map.space().random(random, cell);
            Object decided =
                    interpreter.decide(of.question(), of.readings()).value().orElseThrow();
            int cells = map.values().getOrDefault(decided, Diagrams.NEVER);
            assertThat(map.space().diagrams().has(cells, cell))
                    .as("%s of %s", decided, of)
                    .isTrue();
        }
    }

    @Test
    void countsAreThoseOfBruteForce() {
        List<Rule> rules = Shipments.read(new GeneratedRules(7).rules());
        CaseMap map = Shipments.map(rules);
        RuleInterpreter interpreter = interpreter(rules);
        Map<Object, Integer> counted = new HashMap<>();
        for (int[] cell : new EveryCell(map.space())) {
            Case of = map.space().caseOf(cell);
            counted.merge(
                    interpreter.decide(of.question(), of.readings()).value().orElseThrow(), 1, Integer::sum);
        }

        assertThat(counted).isNotEmpty();
        counted.forEach((value, count) -> assertThat(
                        map.space().diagrams().count(map.values().getOrDefault(value, Diagrams.NEVER)))
                .isEqualTo(BigInteger.valueOf(count)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rulesInOtherWordsAreTheSame(int seed) {
        GeneratedRules generated = new GeneratedRules(seed);
        List<String> rewritten = new ArrayList<>();
        for (int i = 0; i < generated.leaves().size(); i++) {
            rewritten.add(GeneratedRules.rule(
                    i, GeneratedRules.rewritten(generated.leaves().get(i))));
        }

        assertThat(transitions(Shipments.read(generated.rules()), Shipments.read(rewritten)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void volumesAreThoseOfBruteForce(int seed) {
        GeneratedRules generated = new GeneratedRules(seed);
        int changed = generated.any();
        List<String> rules = generated.rules();
        rules.set(
                changed,
                GeneratedRules.rule(changed + 1, generated.leaves().get(changed))
                        .replace(GeneratedRules.id(changed + 1), GeneratedRules.id(changed)));
        List<Rule> before = Shipments.read(generated.rules());
        List<Rule> after = Shipments.read(rules);
        CaseSpace space = new CaseSpace(ShipmentQuestion.class, List.of(before, after));

        Map<Transition, Integer> told = new Transitions(space.map(before), space.map(after)).all();

        RuleInterpreter old = interpreter(before);
        RuleInterpreter fresh = interpreter(after);
        long counted = 0;
        for (int[] cell : new EveryCell(space)) {
            Case of = space.caseOf(cell);
            Object one = old.decide(of.question(), of.readings()).value().orElseThrow();
            Object other = fresh.decide(of.question(), of.readings()).value().orElseThrow();
            counted += one.equals(other) ? 0 : 1;
        }
        BigInteger volumes = told.values().stream()
                .flatMap(it -> space.boxes(it).stream())
                .map(space::cells)
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(counted).isPositive();
        assertThat(volumes).isEqualTo(BigInteger.valueOf(counted));
        assertThat(told.values()).allMatch(it -> it != Diagrams.NEVER);
    }

    private static Map<Transition, Integer> transitions(List<Rule> before, List<Rule> after) {
        CaseSpace space = new CaseSpace(ShipmentQuestion.class, List.of(before, after));
        return new Transitions(space.map(before), space.map(after)).all();
    }

    private static RuleInterpreter interpreter(List<Rule> rules) {
        return new RuleInterpreter(rules, Map.of(), any -> new RuleSetIdentity("desk", "1", "0"));
    }
}
