package dev.engagement.rules.internal.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Count;
import dev.engagement.model.Finding;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.rules.tree.ParkingFiles;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sample.parking.Document;
import sample.parking.Fee;
import sample.parking.PermitQuestion;
import sample.parking.Vehicle;
import sample.parking.Zone;

class ConditionSurveyTest {
    private static final RuleTree SOUND = ParkingFiles.sound();
    private static final PermitQuestion UNKNOWN = PermitQuestion.UNKNOWN;
    private static final PermitQuestion TRUCK = new PermitQuestion(
            YesNo.YES,
            Vehicle.TRUCK,
            Zone.OLD_TOWN,
            Set.of(Document.LICENCE),
            TimeSpan.UNKNOWN,
            Count.of(2),
            Text.BLANK);

    @Test
    void looksAtEachConditionWhetherOrNotThoseBeforeItHold() {
        assertThat(seen("PERMIT-01", UNKNOWN))
                .containsExactly(
                        "resident == YesNo.YES: false",
                        "vehicle in ( Vehicle.CAR, Vehicle.BICYCLE ): false",
                        "documents contains Document.LICENCE: false",
                        "stay.atLeastHours( 48 ): false",
                        "!vehicle.heavy: true");
    }

    @Test
    void looksAtAnAlternativeAsAWholeAndAtEachMember() {
        assertThat(seen("PERMIT-02", TRUCK, Readings.DEFAULT))
                .containsExactly(
                        "zone == Zone.HARBOUR || ( vehicle.heavy && cars.lessThan( 2 ) ): false",
                        "zone == Zone.HARBOUR: false",
                        "vehicle.heavy: true",
                        "cars.lessThan( 2 ): false",
                        "resident != YesNo.NO: true",
                        "askFirst == AskFirst.NOT_NEEDED || $resident == YesNo.YES: true",
                        "askFirst == AskFirst.NOT_NEEDED: false",
                        "$resident == YesNo.YES: true",
                        "exists Finding( about == \"fee\", question == $fee, value not in ( Fee.TRUCK ) ): false");
    }

    @Test
    void takesAPatternThatLooksForConclusionsAsOneCondition() {
        Conclusion fee = Finding.of(TRUCK.fee(), Fee.BASE);
        Conclusion said = NotCovered.of(UNKNOWN);

        assertThat(seen("PERMIT-02", TRUCK, Readings.DEFAULT, fee))
                .endsWith("exists Finding( about == \"fee\", question == $fee, value not in ( Fee.TRUCK ) ): true");
        assertThat(seen("PERMIT-06", UNKNOWN))
                .containsExactly("not Conclusion( about == \"permit\", question == $question ): true");
        assertThat(seen("PERMIT-06", UNKNOWN, said))
                .containsExactly("not Conclusion( about == \"permit\", question == $question ): false");
    }

    @Test
    void doesNotTakeWhatARuleSaidForWhatItSaw() {
        Conclusion own = NotCovered.of(UNKNOWN).because(reasonOf("PERMIT-06"));
        FactBase facts = FactBase.of(List.of(UNKNOWN, own, NotCovered.of(TRUCK).because(reasonOf("PERMIT-04"))));

        assertThat(facts.without("PERMIT-06").facts()).hasSize(2).doesNotContain(own);
    }

    private static Reason reasonOf(String rule) {
        return new Reason(rule, "", Reason.NONE.force(), List.of(), List.of());
    }

    @Test
    void looksInEveryWayInWhichAPatternGivesNames() {
        Rule rule = rule("""
                $question : PermitQuestion( resident == YesNo.NO, $asked : fee )
                      Finding( about == "fee", question == $asked, $fee : value )
                      Readings( $fee == Fee.BASE )""");
        String found = "Finding( about == \"fee\", question == $asked, $fee : value ): ";

        assertThat(seen(rule, TRUCK, Readings.DEFAULT)).containsExactly("resident == YesNo.NO: false", found + false);
        assertThat(seen(
                        rule,
                        TRUCK,
                        Readings.DEFAULT,
                        Finding.of(TRUCK.fee(), Fee.BASE),
                        Finding.of(TRUCK.fee(), Fee.TRUCK)))
                .containsExactly(
                        "resident == YesNo.NO: false",
                        found + true,
                        "$fee == Fee.BASE: true",
                        "$fee == Fee.BASE: false");
    }

    @Test
    void doesNotLookWhereTheFactMakesNoSense() {
        Rule rule = rule("$question : PermitQuestion( zone != Zone.UNKNOWN, zone.ring < 1, resident == YesNo.YES )");

        assertThat(seen(rule, TRUCK))
                .containsExactly("zone != Zone.UNKNOWN: true", "zone.ring < 1: true", "resident == YesNo.YES: true");
        assertThat(seen(rule, UNKNOWN)).containsExactly("zone != Zone.UNKNOWN: false", "resident == YesNo.YES: false");
    }

    @Test
    void listsConditionsInTheOrderOfTheFile() {
        assertThat(SOUND.rules())
                .allSatisfy(rule -> assertThat(ConditionSurvey.conditions(rule)
                                .map(it -> it.position().line() * 1000
                                        + it.position().column()))
                        .isSorted());
        assertThat(ConditionSurvey.conditions(SOUND.rule("PERMIT-02").orElseThrow()))
                .hasSize(9);
    }

    private static List<String> seen(String rule, PermitQuestion question, Object... others) {
        return seen(SOUND.rule(rule).orElseThrow(), question, others);
    }

    private static List<String> seen(Rule rule, PermitQuestion question, Object... others) {
        List<Object> facts = new ArrayList<>(List.of(question));
        facts.addAll(List.of(others));
        List<String> seen = new ArrayList<>();
        new ConditionSurvey(rule, (condition, holds) -> seen.add(condition.text() + ": " + holds))
                .look(question, FactBase.of(facts));
        return seen;
    }

    private static Rule rule(String when) {
        String text = """
                package sample.parking

                import dev.engagement.model.Finding
                import dev.engagement.model.NotCovered
                import dev.engagement.model.Readings
                import dev.engagement.model.YesNo
                import sample.parking.Fee
                import sample.parking.PermitQuestion
                import sample.parking.Zone

                rule "PERMIT-01: a rule"  @source( "town#permits" )
                when  %s
                then  insert( NotCovered.of( $question ) );  end
                // end of rules: 1 rule
                """.formatted(when);
        RuleTree tree = RuleTree.read(
                List.of(RuleSource.of("rules.drl", text.getBytes(StandardCharsets.UTF_8))),
                ConditionSurveyTest.class.getClassLoader());
        return tree.rule("PERMIT-01")
                .orElseThrow(() -> new IllegalArgumentException(tree.issues().toString()));
    }
}
