package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.ChangeKind;
import dev.engagement.model.handbookchange.ChangeAdvice;
import dev.engagement.model.handbookchange.ChangeQuestion;
import dev.engagement.rules.laws.reading.ChangeReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changing the handbook, for every kind of change. */
class HandbookChangeLawTest {
    @Test
    void howTheHandbookIsChanged() {
        assertThat(SecondReading.of(ChangeReading::change)
                        .agreesOn(Space.of(ChangeQuestion.class)::all, List.of(Readings.DEFAULT)))
                .isEqualTo(6);
    }

    /** Trust is said of wording only: of a new policy the page does not speak. */
    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void noConsentIsAwaitedForWording(ChangeKind kind) {
        ChangeQuestion question = ChangeQuestion.builder().changeKind(kind).build();

        assertThat(Rules.decide(question).notes().stream()
                        .anyMatch(note -> note.advice() == ChangeAdvice.POST_GIVES_NOTICE))
                .isEqualTo(kind.wording());
    }
}
