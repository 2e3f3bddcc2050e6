package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.model.intake.CompletenessQuestion;
import dev.engagement.rules.laws.reading.CompletenessReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a request lacks, over nothing, each thing, each pair of things and all things wrong with it. */
class CompletenessLawTest {
    private static final Space<CompletenessQuestion> SPACE = Space.of(CompletenessQuestion.class);
    private static final List<Readings> READINGS = Rules.readings("sentenceTest", "furtherInformation");
    private static final int PHASES = SalesPhase.values().length;
    private static final int MEETINGS = YesNo.values().length;

    /** A way to spoil a complete request: what is changed, and how. */
    private record Flaw(String fact, UnaryOperator<CompletenessQuestion> spoil) {}

    /** Every way to spoil one fact. */
    private static List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        List.of("opportunityId", "commandPlanLink", "champion", "meetingGoal")
                .forEach(fact -> flaws.add(flaw(fact, Text.BLANK)));
        List.of("whyNow", "identifiedPain")
                .forEach(fact -> Values.TEXTS.stream()
                        .filter(text -> !text.sentence())
                        .forEach(text -> flaws.add(flaw(fact, text))));
        List.of(
                        "opportunityActive",
                        "commandPlanAssociated",
                        "commandPlanCompleted",
                        "meetingDiscussed",
                        "objectivesClear",
                        "expectationsManaged")
                .forEach(fact -> List.of(YesNo.NO, YesNo.UNKNOWN).forEach(value -> flaws.add(flaw(fact, value))));
        EnumSet.allOf(AdditionalInformation.class)
                .forEach(kind -> flaws.add(new Flaw(kind.name(), question -> without(kind, question))));
        return flaws;
    }

    private static Flaw flaw(String fact, Object value) {
        return new Flaw(fact, question -> SPACE.changed(question, fact, value));
    }

    private static CompletenessQuestion without(AdditionalInformation kind, CompletenessQuestion question) {
        Set<AdditionalInformation> fewer = EnumSet.copyOf(EnumSet.allOf(AdditionalInformation.class));
        fewer.retainAll(question.informationGiven());
        fewer.remove(kind);
        return SPACE.changed(question, "informationGiven", fewer);
    }

    /** A request that lacks nothing, in each phase and with each state of its meeting. */
    private static List<CompletenessQuestion> complete() {
        List<CompletenessQuestion> questions = new ArrayList<>();
        CompletenessQuestion inOrder = RandomRequests.inOrder().intake().completeness();
        for (SalesPhase phase : SalesPhase.values()) {
            for (YesNo meeting : YesNo.values()) {
                CompletenessQuestion question = SPACE.changed(inOrder, "meetingPlanned", meeting);
                questions.add(SPACE.changed(question, "phase", phase));
            }
        }
        return questions;
    }

    private static long agreesOn(List<CompletenessQuestion> questions) {
        return SecondReading.of(CompletenessReading::read).agreesOn(questions::parallelStream, READINGS);
    }

    @Test
    void nothingWrong() {
        assertThat(agreesOn(complete())).isEqualTo(4L * PHASES * MEETINGS);
    }

    @Test
    void oneThingWrong() {
        List<CompletenessQuestion> questions = new ArrayList<>();
        complete()
                .forEach(
                        it -> flaws().forEach(flaw -> questions.add(flaw.spoil().apply(it))));

        assertThat(agreesOn(questions)).isEqualTo(4L * PHASES * MEETINGS * 26);
    }

    @Test
    void twoThingsWrong() {
        List<Flaw> flaws = flaws();
        List<CompletenessQuestion> questions = new ArrayList<>();
        for (CompletenessQuestion question : complete()) {
            for (int i = 0; i < flaws.size(); i++) {
                for (Flaw other : flaws.subList(i + 1, flaws.size())) {
                    if (!other.fact().equals(flaws.get(i).fact())) {
                        questions.add(other.spoil().apply(flaws.get(i).spoil().apply(question)));
                    }
                }
            }
        }

        int pairs = 26 * 25 / 2 - 6 - 2 * 3; // six facts have two flaws, two texts have three
        assertThat(agreesOn(questions)).isEqualTo(4L * PHASES * MEETINGS * pairs);
    }

    @Test
    void everythingWrong() {
        List<CompletenessQuestion> questions = new ArrayList<>();
        for (CompletenessQuestion question : complete()) {
            CompletenessQuestion spoilt = question;
            for (Flaw flaw : flaws()) {
                spoilt = flaw.spoil().apply(spoilt);
                questions.add(spoilt);
            }
        }

        assertThat(agreesOn(questions)).isEqualTo(4L * PHASES * MEETINGS * 26);
    }

    @Test
    void nothingGiven() {
        Space<CompletenessQuestion> space = SPACE.varying("phase", "meetingPlanned");

        assertThat(SecondReading.of(CompletenessReading::read).agreesOn(space::all, READINGS))
                .isEqualTo(4L * PHASES * MEETINGS);
    }
}
