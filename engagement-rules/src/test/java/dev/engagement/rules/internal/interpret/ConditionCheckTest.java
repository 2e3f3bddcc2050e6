package dev.engagement.rules.internal.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Count;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Readings;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.reading.AskFirst;
import dev.engagement.rules.tree.ParkingFiles;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sample.parking.Document;
import sample.parking.Fee;
import sample.parking.FeeQuestion;
import sample.parking.Permit;
import sample.parking.PermitQuestion;
import sample.parking.Vehicle;
import sample.parking.Zone;

class ConditionCheckTest {
    private static final RuleTree TREE = ParkingFiles.sound();
    private static final PermitQuestion UNKNOWN = PermitQuestion.UNKNOWN;
    private static final PermitQuestion RESIDENT = new PermitQuestion(
            YesNo.YES,
            Vehicle.CAR,
            Zone.OLD_TOWN,
            Set.of(Document.LICENCE),
            TimeSpan.ofHours(72),
            Count.of(2),
            Text.of("move house"));
    private static final String HOLDS = "";

    static List<Arguments> table() {
        return List.of(
                Arguments.of("PERMIT-01", RESIDENT, HOLDS),
                Arguments.of("PERMIT-01", UNKNOWN, "resident == YesNo.YES: resident is unknown"),
                Arguments.of(
                        "PERMIT-01",
                        with(RESIDENT, Vehicle.TRUCK, 72),
                        "vehicle in ( Vehicle.CAR, Vehicle.BICYCLE ): vehicle is Truck over 7.5 t"),
                Arguments.of("PERMIT-01", with(RESIDENT, Vehicle.CAR, 47), "stay.atLeastHours( 48 ): stay is PT47H"),
                Arguments.of("PERMIT-01", without(RESIDENT), "documents contains Document.LICENCE: documents is empty"),
                Arguments.of(
                        "PERMIT-02",
                        RESIDENT,
                        "zone == Zone.HARBOUR || ( vehicle.heavy && cars.lessThan( 2 ) ): zone is OLD_TOWN, vehicle is Car"),
                Arguments.of("PERMIT-03", UNKNOWN, "identified: identified is false"),
                Arguments.of("PERMIT-03", RESIDENT, "zone == Zone.UNKNOWN: zone is OLD_TOWN"),
                Arguments.of("PERMIT-04", RESIDENT, "cars.outside( 1, 3 ): cars is 2"),
                Arguments.of("PERMIT-04", UNKNOWN, "cars.outside( 1, 3 ): cars is unknown"),
                Arguments.of("PERMIT-05", RESIDENT, "knownIn( Zone.HARBOUR ): knownIn( Zone.HARBOUR ) is false"),
                Arguments.of("PERMIT-06", RESIDENT, HOLDS),
                Arguments.of("PERMIT-07", RESIDENT, "vehicle == Vehicle.TRUCK: vehicle is Car"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void tellsTheFirstConditionThatDoesNotHold(String rule, PermitQuestion question, String unmet) {
        assertThat(firstUnmet(rule, question)).isEqualTo(unmet);
    }

    @Test
    void knowsWhereTheConditionStands() {
        Optional<UnmetCondition> unmet = check(List.of(UNKNOWN)).firstUnmet(rule("PERMIT-01"), UNKNOWN);

        assertThat(unmet.orElseThrow().position()).hasToString("parking/permit.drl:26:35");
    }

    @Test
    void readingsAreFacts() {
        PermitQuestion question = harbour(YesNo.UNKNOWN);

        assertThat(firstUnmet("PERMIT-02", question, Readings.DEFAULT))
                .isEqualTo("askFirst == AskFirst.NOT_NEEDED || $resident == YesNo.YES: askFirst is "
                        + AskFirst.ALWAYS.label() + ", $resident is unknown");
        assertThat(firstUnmet("PERMIT-02", question))
                .isEqualTo(
                        "Readings( askFirst == AskFirst.NOT_NEEDED || $resident == YesNo.YES ): there is no Readings");
    }

    @Test
    void looksForConclusions() {
        PermitQuestion question = harbour(YesNo.YES);
        String exists = "exists Finding( about == \"fee\", question == $fee, value not in ( Fee.TRUCK ) ): ";

        assertThat(firstUnmet("PERMIT-02", question, Readings.DEFAULT)).isEqualTo(exists + "there is none");
        assertThat(firstUnmet("PERMIT-02", question, Readings.DEFAULT, Finding.of(question.fee(), Fee.TRUCK)))
                .isEqualTo(exists + "there is none; nearest is Finding about fee, where value is TRUCK");
        assertThat(firstUnmet("PERMIT-02", question, Readings.DEFAULT, Finding.of(UNKNOWN.fee(), Fee.BASE)))
                .startsWith(exists + "there is none; nearest is Finding about fee, where question is FeeQuestion");
        assertThat(firstUnmet("PERMIT-02", question, Readings.DEFAULT, Finding.of(question.fee(), Fee.BASE)))
                .isEqualTo(HOLDS);
    }

    @Test
    void looksForTheAbsenceOfConclusions() {
        Conclusion said = NotCovered.of(RESIDENT);

        assertThat(firstUnmet("PERMIT-06", RESIDENT, said))
                .isEqualTo(
                        "not Conclusion( about == \"permit\", question == $question ): there is one: NotCovered about permit");
        assertThat(firstUnmet("PERMIT-06", RESIDENT, NotCovered.of(UNKNOWN))).isEqualTo(HOLDS);
    }

    @Test
    void looksAtTheGivenQuestionOnly() {
        assertThat(firstUnmet("PERMIT-01", UNKNOWN, RESIDENT)).isEqualTo("resident == YesNo.YES: resident is unknown");
    }

    @Test
    void takesAllFactsFromADecision() {
        RuleSetIdentity rules = new RuleSetIdentity("parking", "1", "0");
        FeeQuestion fee = harbour(YesNo.YES).fee();
        Decision<Fee> fees = Decision.of(fee, List.of(Finding.of(fee, Fee.BASE)), List.of(), List.of(), rules);
        Decision<Permit> permit = Decision.of(harbour(YesNo.YES), List.of(), List.of(), List.of(fees), rules);

        ConditionCheck check = new ConditionCheck(FactBase.of(permit, Readings.DEFAULT));

        assertThat(check.firstUnmet(rule("PERMIT-02"), harbour(YesNo.YES))).isEmpty();
    }

    @Test
    void refusesAQuestionThatTheRuleNeverSpeaksAbout() {
        assertThatThrownBy(() -> check(List.of()).firstUnmet(rule("FEE-01"), RESIDENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FEE-01")
                .hasMessageContaining("permit");
    }

    @Test
    void findsEveryWayInWhichARuleHolds() {
        FactBase facts = FactBase.of(List.of(RESIDENT, UNKNOWN, NotCovered.of(UNKNOWN)));
        Rule rule = rule("PERMIT-06");

        List<Names> ways =
                new RuleMatcher(facts).matches(rule.patterns(), Names.NONE).toList();

        assertThat(ways).containsExactly(Names.NONE.plus("$question", RESIDENT));
    }

    private static String firstUnmet(String rule, PermitQuestion question, Object... others) {
        List<Object> facts = new ArrayList<>(List.of(question));
        facts.addAll(List.of(others));
        return check(facts)
                .firstUnmet(rule(rule), question)
                .map(UnmetCondition::toString)
                .orElse(HOLDS);
    }

    private static ConditionCheck check(List<?> facts) {
        return new ConditionCheck(FactBase.of(facts));
    }

    private static Rule rule(String id) {
        return TREE.rule(id).orElseThrow();
    }

    private static PermitQuestion with(PermitQuestion it, Vehicle vehicle, int hours) {
        return new PermitQuestion(
                it.resident(), vehicle, it.zone(), it.documents(), TimeSpan.ofHours(hours), it.cars(), it.purpose());
    }

    private static PermitQuestion without(PermitQuestion it) {
        return new PermitQuestion(it.resident(), it.vehicle(), it.zone(), Set.of(), it.stay(), it.cars(), it.purpose());
    }

    private static PermitQuestion harbour(YesNo resident) {
        return new PermitQuestion(
                resident, Vehicle.CAR, Zone.HARBOUR, Set.of(), TimeSpan.UNKNOWN, Count.UNKNOWN, Text.BLANK);
    }
}
