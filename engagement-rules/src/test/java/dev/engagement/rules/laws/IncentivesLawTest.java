package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.Role;
import dev.engagement.model.incentives.MboQuestion;
import dev.engagement.model.incentives.PayoutQuestion;
import dev.engagement.rules.laws.reading.IncentivesReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objectives of Ecosystem SAs and what is paid for them. */
class IncentivesLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);
    private static final List<Role> ROLES = List.of(Role.ECOSYSTEM_SA, Role.ECOSYSTEM_TEAM, Role.UNKNOWN);

    @Test
    void howManyObjectivesAndPaymentsThereAre() {
        Space<MboQuestion> space = Space.of(MboQuestion.class)
                .varying("role", "objectives", "shared", "individual", "payments")
                .with("role", ROLES);

        assertThat(SecondReading.of(IncentivesReading::mbo).agreesOn(space::all, DEFAULT))
                .isEqualTo(
                        3L * Values.COUNTS.size() * Values.COUNTS.size() * Values.COUNTS.size() * Values.COUNTS.size());
    }

    @Test
    void howObjectivesAreSetAndPaid() {
        Space<MboQuestion> space = Space.of(MboQuestion.class)
                .varying("role", "assigner", "quarterly", "paidAfterQuarter", "smart", "evaluatedAsWhole")
                .with("role", ROLES)
                .with(
                        "assigner",
                        List.of(
                                Role.ECOSYSTEM_SA_MANAGER,
                                Role.GLOBAL_ECOSYSTEM_SA_MANAGER,
                                Role.OWN_MANAGER,
                                Role.UNKNOWN));

        assertThat(SecondReading.of(IncentivesReading::mbo).agreesOn(space::all, DEFAULT))
                .isEqualTo(3 * 4 * 81);
    }

    @Test
    void whateverIsToldOfObjectives() {
        Space<MboQuestion> space = Space.of(MboQuestion.class)
                .with("role", List.of(Role.ECOSYSTEM_SA))
                .with("assigner", List.of(Role.ECOSYSTEM_SA_MANAGER, Role.SA_MANAGER, Role.UNKNOWN));

        assertThat(SecondReading.of(IncentivesReading::mbo).agreesOn(() -> space.some(20_000, 33), DEFAULT))
                .isEqualTo(20_000);
    }

    @Test
    void whatIsPaidForObjectives() {
        assertThat(SecondReading.of(IncentivesReading::payout).agreesOn(Space.of(PayoutQuestion.class)::all, DEFAULT))
                .isEqualTo(Values.termsOf(Role.class).size() * 5L);
    }
}
