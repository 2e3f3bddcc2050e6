package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.model.ShipmentQuestion;
import dev.engagement.model.Count;
import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Completions;
import dev.engagement.rules.internal.cells.SmallestChanges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Explanations say what is the case, and their changes are the smallest: brute force finds no others. */
class ExplainerTest {
    private static final Explainer HANDBOOK = Explainer.of(RuleSet.handbook());
    private static final RetentionQuestion OPEN = RetentionQuestion.builder()
            .source(OpportunitySource.PARTNER)
            .ecosystemSaIsPrimary(YesNo.YES)
            .build();

    static Stream<Integer> seeds() {
        return Stream.iterate(0, it -> it + 1).limit(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesAreThoseOfBruteForce(int seed) {
        CaseMap map = Shipments.map(Shipments.read(new GeneratedRules(seed).rules()));
        CaseSpace space = map.space();
        Random random = new Random(seed);
        int[] cell = new int[space.levels()];
        space.random(random, cell);
        BitSet fixed = space.readings();
        fixed.set(space.findLevel("insured").orElseThrow(), random.nextBoolean());

        map.values().forEach((value, cells) -> {
            SmallestChanges changes = new SmallestChanges(space, cell, fixed);
            assertThat(new HashSet<>(changes.to(cells))).isEqualTo(bruteForce(space, cell, fixed, cells));
            assertThat(changes.all()).isTrue();
        });
    }

    private static Set<BitSet> bruteForce(CaseSpace space, int[] cell, BitSet fixed, int wanted) {
        List<BitSet> leading = new ArrayList<>();
        for (int[] other : new EveryCell(space)) {
            BitSet different = new BitSet();
            for (int level = 0; level < other.length; level++) {
                different.set(level, other[level] != cell[level]);
            }
            if (!different.intersects(fixed) && space.diagrams().has(wanted, other)) {
                leading.add(different);
            }
        }
        Set<BitSet> smallest = new HashSet<>();
        for (BitSet it : leading) {
            if (leading.stream().noneMatch(smaller -> !smaller.equals(it) && contains(it, smaller))) {
                smallest.add(it);
            }
        }
        return smallest;
    }

    private static boolean contains(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void possibleAnswersAreThoseOfAllCompletions(int seed) {
        CaseMap map = Shipments.map(Shipments.read(new GeneratedRules(seed).rules()));
        CaseSpace space = map.space();
        int[] cell = new int[space.levels()];
        Case here = space.random(new Random(seed), cell);
        BitSet unknown = space.unknown(here);

        Set<Object> counted = new HashSet<>();
        for (int[] other : new EveryCell(space)) {
            boolean completes = true;
            for (int level = 0; level < other.length; level++) {
                completes &= unknown.get(level) ? space.known(level, other[level]) : other[level] == cell[level];
            }
            boolean counts = completes;
            map.values().forEach((value, cells) -> {
                if (counts && space.diagrams().has(cells, other)) {
                    counted.add(value);
                }
            });
        }
        Set<Object> told = new HashSet<>();
        Completions completions = new Completions(space, cell, unknown);
        map.values().forEach((value, cells) -> {
            if (completions.possible(cells)) {
                told.add(value);
            }
        });
        assertThat(told).isEqualTo(counted);
    }

    @Test
    void openQuestionTellsWhatIsPossibleAndWhatToAskNext() {
        Explanation explanation = HANDBOOK.explain(OPEN, Readings.DEFAULT);

        Prospect prospect = explanation.prospect("retention");

        assertThat(prospect.possible())
                .contains("allowed", "hand-over-now", "lacks-both-approvals", "not-covered")
                .doesNotContain("not-applicable");
        assertThat(prospect.askNext()).contains("stage");
        assertThat(explanation.toString()).contains("RETENTION-14", "T27.07", "stage.unknown: stage is Unknown");
    }

    @Test
    void changesNameFactsValuesAndRows() {
        Changes changes =
                HANDBOOK.explain(OPEN, Readings.DEFAULT).changesTo(Wanted.of("retention", "ALLOWED_BY_APPROVAL"));

        assertThat(changes.complete()).isTrue();
        assertThat(changes.changes())
                .singleElement()
                .hasToString("stage: technical-evaluation to awaiting-signature (RETENTION-14, T27.07); approvals:"
                        + " global-ecosystem-sa-manager and regional-sa-manager");
        assertThat(HANDBOOK.explain(OPEN, Readings.DEFAULT)
                        .changesTo(Wanted.of("retention", "allowed").without(List.of("stage")))
                        .changes())
                .as("without the stage nothing leads there")
                .isEmpty();
    }

    @Test
    void nearestRulesTellEveryConditionThatFailed() {
        List<NearRule> near = HANDBOOK.explain(OPEN, Readings.DEFAULT).nearest(Wanted.of("retention", "allowed"));

        assertThat(near).extracting(it -> it.reason().rule()).containsExactly("RETENTION-02", "RETENTION-01");
        assertThat(near.get(0).unmet()).containsExactly("stage.upToScoping: stage is Unknown");
        assertThat(near.get(1).unmet())
                .containsExactly(
                        "stage.upToScoping: stage is Unknown",
                        "partnerTeamWilling == YesNo.NO: partnerTeamWilling is unknown");
    }

    @Test
    void whatIsNotKnownIsRefusedWithTheNamesThatAre() {
        Explanation explanation = HANDBOOK.explain(OPEN, Readings.DEFAULT);

        assertThatThrownBy(() -> explanation.changesTo(Wanted.of("retention", "maybe")))
                .hasMessageContaining("(maybe)")
                .hasMessageContaining("allowed-by-approval");
        assertThatThrownBy(() -> explanation.changesTo(Wanted.of("routing", "allowed")))
                .hasMessageContaining("(routing)");
        assertThatThrownBy(() ->
                        explanation.changesTo(Wanted.of("retention", "allowed").without(List.of("weather"))))
                .hasMessageContaining("(weather)")
                .hasMessageContaining("stage");
    }

    @Test
    void decisionsExplainThemselves() {
        String words = EngagementAdvisor.create().decide(OPEN).explain();

        assertThat(words).isEqualTo(HANDBOOK.explain(OPEN, Readings.DEFAULT).toString());
    }

    @Test
    void valuesThatNoRuleNamesAreTakenForTheirLike() {
        CaseMap map = Shipments.map(Shipments.read(List.of(
                Shipments.carrier("SHIPMENT-01", "parcels.atLeast( 10 ), remark.sentence", "SHIP"),
                Shipments.carrier("SHIPMENT-02", "parcels.lessThan( 10 )", "TRUCK"))));
        ShipmentQuestion question = new ShipmentQuestion(
                YesNo.NO, YesNo.YES, YesNo.NO, Count.of(4711), Set.of(), Text.of("It must not get wet."));

        int[] cell = map.space().cellOf(new Case(question, Readings.DEFAULT));

        Map<Object, Integer> values = map.values();
        assertThat(values).hasSize(2);
        values.forEach((value, cells) -> assertThat(map.space().diagrams().has(cells, cell))
                .isEqualTo(value.toString().equals("SHIP")));
    }
}
