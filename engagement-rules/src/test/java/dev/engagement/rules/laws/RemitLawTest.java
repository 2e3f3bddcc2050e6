package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Advice;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.fact.PartnerKind;
import dev.engagement.model.remit.AllianceChannelRemitQuestion;
import dev.engagement.model.remit.AllianceRemitQuestion;
import dev.engagement.model.remit.EcosystemRemitQuestion;
import dev.engagement.model.remit.FieldRemitQuestion;
import dev.engagement.model.remit.ManagementRemitQuestion;
import dev.engagement.model.remit.ObjectiveQuestion;
import dev.engagement.model.remit.PartnerApproachQuestion;
import dev.engagement.rules.laws.reading.ObjectiveReading;
import dev.engagement.rules.laws.reading.PartnerApproachReading;
import dev.engagement.rules.laws.reading.RemitReading;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a role is there for: every activity, for everybody whom it may concern. */
class RemitLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);
    private static final long ACTIVITIES = Values.termsOf(Activity.class).size();
    private static final long PARTNER_KINDS = Values.termsOf(PartnerKind.class).size();

    @Test
    void whatAFieldSaDoes() {
        assertThat(SecondReading.of(RemitReading::field)
                        .and(remarksAre(FieldRemitQuestion.class, RemitReading::remarks))
                        .agreesOn(Space.of(FieldRemitQuestion.class)::all, DEFAULT))
                .isEqualTo(ACTIVITIES * 5);
    }

    @Test
    void whatTheAllianceAndChannelTeamDoes() {
        assertThat(SecondReading.of(RemitReading::allianceAndChannel)
                        .agreesOn(Space.of(AllianceChannelRemitQuestion.class)::all, DEFAULT))
                .isEqualTo(ACTIVITIES * 3);
    }

    @Test
    void whatSaManagementDoes() {
        assertThat(SecondReading.of(RemitReading::management)
                        .and(remarksAre(ManagementRemitQuestion.class, RemitReading::remarks))
                        .agreesOn(Space.of(ManagementRemitQuestion.class)::all, DEFAULT))
                .isEqualTo(ACTIVITIES);
    }

    @Test
    void whatAnAllianceSaDoes() {
        assertThat(SecondReading.of(RemitReading::alliance)
                        .agreesOn(Space.of(AllianceRemitQuestion.class)::all, DEFAULT))
                .isEqualTo(ACTIVITIES);
    }

    @Test
    void whatAnEcosystemSaDoes() {
        assertThat(SecondReading.of(RemitReading::ecosystem)
                        .and(remarksAre(EcosystemRemitQuestion.class, RemitReading::remarks))
                        .agreesOn(Space.of(EcosystemRemitQuestion.class)::all, DEFAULT))
                .isEqualTo(ACTIVITIES * PARTNER_KINDS);
    }

    @Test
    void whichObjectivesAnSaHas() {
        assertThat(SecondReading.of(ObjectiveReading::read)
                        .and(remarksAre(ObjectiveQuestion.class, ObjectiveReading::remarks))
                        .agreesOn(Space.of(ObjectiveQuestion.class)::all, DEFAULT))
                .isEqualTo(5);
    }

    @Test
    void howTheEcosystemSaWorksWithAPartner() {
        assertThat(SecondReading.of(PartnerApproachReading::read)
                        .and(remarksAre(PartnerApproachQuestion.class, PartnerApproachReading::remarks))
                        .agreesOn(Space.of(PartnerApproachQuestion.class)::all, DEFAULT))
                .isEqualTo(PARTNER_KINDS * 3 * 4);
    }

    private static <Q extends Question<V>, V> BiFunction<Decision<V>, Readings, String> remarksAre(
            Class<Q> type, Function<Q, Set<Advice>> pages) {
        return (decision, readings) -> {
            Set<Advice> said = decision.notes().stream().map(Note::advice).collect(Collectors.toSet());
            Set<Advice> expected = pages.apply(type.cast(decision.question()));
            return said.equals(expected) ? "" : "the pages remark: " + expected + "; the rules remark: " + said;
        };
    }
}
