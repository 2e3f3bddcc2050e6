package dev.engagement.rules.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.engagement.model.Count;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Role;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {
    /** A question whose fact no rule could compare. */
    record OddQuestion(String word) implements Question.One<YesNo> {}

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("yesNo", "Yes", YesNo.YES),
                arguments("yesNo", "n", YesNo.NO),
                arguments("yesNo", true, YesNo.YES),
                arguments("yesNo", 0, YesNo.NO),
                arguments("yesNo", " UNKNOWN ", YesNo.UNKNOWN),
                arguments("stage", 3, OpportunityStage.TECHNICAL_EVALUATION),
                arguments("stage", "3-Technical Evaluation", OpportunityStage.TECHNICAL_EVALUATION),
                arguments("stage", "closed_WON", OpportunityStage.CLOSED_WON),
                arguments("stage", BigInteger.TEN, OpportunityStage.DUPLICATE),
                arguments("registration", "Pending Sales Review", DealRegistration.SUBMITTED),
                arguments("mood", "very good", EveryKindQuestion.Mood.VERY_GOOD),
                arguments("role", "Strategic Account Leader", Role.STRATEGIC_AE),
                arguments("role", "field sa", Role.FIELD_SA),
                arguments("need", "Technical Q&A", Need.TECHNICAL_QA),
                arguments("text", "Why now.", Text.of("Why now.")),
                arguments("text", 17, Text.of("17")),
                arguments("text", new BigDecimal("1E+9999999"), Text.of("1E+9999999")),
                arguments(
                        "text", Map.of("text", "why now", "form", "sentence"), Text.of("why now", Text.Form.SENTENCE)),
                arguments("span", 48, TimeSpan.ofHours(48)),
                arguments("span", "48", TimeSpan.ofHours(48)),
                arguments("span", "PT1H30M", TimeSpan.of(Duration.ofMinutes(90))),
                arguments("span", "p2d", TimeSpan.ofDays(2)),
                arguments("count", 0, Count.of(0)),
                arguments("count", "12", Count.of(12)),
                arguments("count", Integer.MAX_VALUE, Count.of(Integer.MAX_VALUE)),
                arguments("approvals", List.of(), Set.of()),
                arguments("approvals", "Regional SA Manager", Set.of(Approval.REGIONAL_SA_MANAGER)),
                arguments(
                        "approvals",
                        List.of("regional-sa-manager", "GLOBAL_ECOSYSTEM_SA_MANAGER", "Regional SA Manager"),
                        Set.of(Approval.REGIONAL_SA_MANAGER, Approval.GLOBAL_ECOSYSTEM_SA_MANAGER)),
                arguments("roles", List.of("TAM", "ABDM"), Set.of(Role.CSM, Role.ALLIANCE_BDM)));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void readsWithoutAProblem(String fact, Object raw, Object value) {
        FactReading reading = read(fact, raw);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value()).contains(value);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("yesNo", "maybe", "The value (maybe) is not one that the fact (yesNo) can have."),
                arguments("yesNo", 2, "Maybe one of: yes, no, unknown."),
                arguments("yesNo", 1.0, "one of its names belongs here"),
                arguments("stage", 7, "The value (7) is not"),
                arguments("stage", "3-Technical Evalution", "Maybe 3-Technical Evaluation."),
                arguments("stage", List.of(3), "The value (a list) is not"),
                arguments("registration", "Aproved", "Maybe Approved."),
                arguments("mood", "very god", "Maybe very-good."),
                arguments("role", true, "one of its names belongs here"),
                arguments("need", Map.of("a", 1), "The value (an object) is not"),
                arguments("text", true, "Maybe put it in quotes."),
                arguments("text", List.of("a"), "a text belongs here"),
                arguments("text", Map.of("text", "a"), "\"form\":\"sentence\""),
                arguments("text", Map.of("text", "a", "form", "blank"), "a text belongs here"),
                arguments("text", Map.of("text", "a", "form", "words", "x", 1), "a text belongs here"),
                arguments("span", -1, "a length of time from 0 belongs here"),
                arguments("span", "PT-1H", "a length of time from 0"),
                arguments("span", "two days", "Maybe a number of hours, or PT48H, or P2D."),
                arguments("span", Long.MAX_VALUE, "a length of time"),
                arguments("count", -1, "a whole number from 0 belongs here"),
                arguments("count", 1.5, "a whole number from 0"),
                arguments("count", 1L << 40, "a whole number from 0"),
                arguments("count", "9".repeat(10_000), "The value (" + "9".repeat(60) + "…) is not"),
                arguments("approvals", "Regional Manager", "Maybe Regional SA Manager."),
                arguments("approvals", "CEO", "Maybe one of: global-ecosystem-sa-manager, regional-sa-manager."),
                arguments("approvals", "x".repeat(1_000_000), "is not one that the fact (approvals) can have."));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysWhatIsWrongAndWhatToDo(String fact, Object raw, String words) {
        FactReading reading = read(fact, raw);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.failed()).isTrue();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message() + "\n" + problem.remedy()).contains(words);
            assertThat(problem.remedy()).startsWith("Maybe ").endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesNo", "stage", "mood", "role", "text", "span", "count"})
    void nothingSaidIsNoProblem(String fact) {
        assertThat(read(fact, null)).isEqualTo(FactReading.ABSENT);
        assertThat(read(fact, " \t ")).isEqualTo(FactReading.ABSENT);
    }

    @Test
    void aSetNotGivenIsAbsentAndOneOfNothingIsEmpty() {
        assertThat(read("roles", null)).isEqualTo(FactReading.ABSENT);
        assertThat(read("roles", Arrays.asList(null, " ")).value()).contains(Set.of());
    }

    @Test
    void anUnknownWordOfAnOpenVocabularyIsCoinedAndTheNearestOneNamed() {
        FactReading reading = read("role", "Fild SA");

        assertThat(reading.failed()).isFalse();
        assertThat(reading.value()).contains(Role.of("fild-sa"));
        assertThat(reading.problems())
                .containsExactly(new FactReading.Problem(
                        true,
                        -1,
                        "The value (Fild SA) is not a known one of the fact (role): no rule names it.",
                        "Maybe Field SA."));
    }

    @Test
    void everyMemberOfAListHasAProblemOfItsOwn() {
        FactReading reading = read("approvals", List.of("regional", "Regional SA Manager", true));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).extracting(FactReading.Problem::member).containsExactly(0, 2);
    }

    @Test
    void refusesFactsThatNoRuleCouldCompare() {
        assertThatThrownBy(() -> FactType.of(OddQuestion.class.getRecordComponents()[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The fact (OddQuestion.word) has a type (java.lang.String) that a fact cannot have.\n"
                        + "Maybe YesNo, an enum, a vocabulary type such as Role, Text, TimeSpan, Count, or a set of"
                        + " these.");
    }

    @Test
    void writesWhatItReads() {
        assertThat(FactValues.raw(OpportunityStage.CLOSED_WON)).isEqualTo("closed-won");
        assertThat(FactValues.raw(EveryKindQuestion.Mood.VERY_GOOD)).isEqualTo("very-good");
        assertThat(FactValues.raw(TimeSpan.ofHours(48))).isEqualTo("PT48H");
        assertThat(FactValues.raw(TimeSpan.UNKNOWN)).isNull();
        assertThat(FactValues.raw(Count.of(3))).isEqualTo(3);
        assertThat(FactValues.raw(Text.BLANK)).isNull();
        assertThat(FactValues.raw(Set.of(Role.CSM))).isEqualTo(List.of("csm"));
        assertThatThrownBy(() -> FactValues.raw("word")).hasMessageContaining("is not one that a fact can have");
    }

    private static FactReading read(String fact, @Nullable Object raw) {
        FactType type = Stream.of(EveryKindQuestion.class.getRecordComponents())
                .filter(component -> component.getName().equals(fact))
                .map(FactType::of)
                .findFirst()
                .orElseThrow();
        return FactReader.read(fact, type, raw, CoinedTerms.NONE);
    }
}
