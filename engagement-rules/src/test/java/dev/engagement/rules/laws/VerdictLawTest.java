package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Advice;
import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.Verdict;
import dev.engagement.rules.laws.reading.VerdictReading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a request, over its own facts, every phase, every way to be complete or not, and every reading. */
class VerdictLawTest {
    private static final Space<IntakeQuestion> SPACE = Space.of(IntakeQuestion.class);
    private static final List<String> OWN_FACTS =
            List.of("askedForMissing", "personasEngaged", "qualified", "exceptionRequested");

    static final SecondReading<IntakeQuestion, Verdict> READING =
            SecondReading.of(VerdictReading::read).and(VerdictLawTest::differenceInWarnings);

    private static String differenceInWarnings(Decision<Verdict> decision, Readings readings) {
        Set<Advice> said = decision.findings().stream()
                .flatMap(it -> it.warnings().stream())
                .collect(Collectors.toSet());
        Set<Advice> expected = VerdictReading.warnings((IntakeQuestion) decision.question(), readings);
        return said.equals(expected) ? "" : "the pages warn: " + expected + "; the rules warn: " + said;
    }

    /** One request of each kind: nothing missing or something, and a meeting planned, not planned, or not known. */
    private static List<IntakeQuestion> kinds() {
        IntakeQuestion inOrder = RandomRequests.inOrder().intake();
        IntakeQuestion withMeeting = SPACE.changed(inOrder, "meetingPlanned", YesNo.YES);
        IntakeQuestion noMeeting = SPACE.changed(inOrder, "meetingPlanned", YesNo.NO);
        IntakeQuestion meetingUnknown = SPACE.changed(inOrder, "meetingPlanned", YesNo.UNKNOWN);
        return List.of(
                withMeeting,
                noMeeting,
                meetingUnknown,
                SPACE.changed(withMeeting, "meetingDiscussed", YesNo.NO),
                SPACE.changed(noMeeting, "meetingDiscussed", YesNo.NO),
                withNothingBesides(noMeeting),
                SPACE.changed(noMeeting, "champion", Text.BLANK),
                SPACE.changed(meetingUnknown, "champion", Text.BLANK),
                SPACE.changed(noMeeting, "whyNow", Text.of("budget; speed")),
                SPACE.nothingGiven());
    }

    private static IntakeQuestion withNothingBesides(IntakeQuestion noMeeting) {
        IntakeQuestion question = noMeeting;
        for (String fact : List.of(
                "informationGiven", "meetingDiscussed", "meetingGoal", "objectivesClear", "expectationsManaged")) {
            question = SPACE.changed(question, fact, null);
        }
        return question;
    }

    static Stream<IntakeQuestion> requests() {
        Stream<IntakeQuestion> requests = kinds().stream()
                .flatMap(it -> Stream.of(SalesPhase.values()).map(phase -> SPACE.changed(it, "phase", phase)));
        for (String fact : OWN_FACTS) {
            requests = requests.flatMap(it -> Stream.of(YesNo.values()).map(value -> SPACE.changed(it, fact, value)));
        }
        return requests.parallel();
    }

    @Test
    void theRulesDecideARequestAsThePageDoes() {
        List<Readings> readings = Rules.readings("declineGrounds", "askFirst", "personasRule", "unknownQualification");

        assertThat(READING.agreesOn(VerdictLawTest::requests, readings)).isEqualTo(10 * 5 * 81 * 16L);
    }

    @Test
    void everyVerdictIsReached() {
        assertThat(requests().flatMap(it -> Rules.decide(it).values().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Verdict.values());
    }
}
