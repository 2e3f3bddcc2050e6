package dev.engagement.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.model.intake.EffortQuestion;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.facts.EveryKindQuestion;
import dev.engagement.rules.internal.facts.RandomQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is written is read as it was. */
class QuestionRoundTripTest {
    private static final int QUESTIONS_A_TYPE = 200;

    static final List<Class<? extends Question<?>>> TYPES = Stream.concat(
                    Stream.<Class<? extends Question<?>>>of(EveryKindQuestion.class),
                    RuleSet.handbook().questions().stream())
            .toList();

    @ParameterizedTest
    @FieldSource("TYPES")
    <Q extends Question<?>> void randomQuestionsComeBackEqual(Class<Q> type) {
        long seed = type.getName().hashCode();
        RandomQuestions random = new RandomQuestions(new SplittableRandom(seed));
        List<Question<?>> questions = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < QUESTIONS_A_TYPE; i++) {
            questions.add(random.next(type));
            lines.append(QuestionWriter.write("case " + i, questions.get(i))).append('\n');
        }

        for (InputFormat format : List.of(InputFormat.JSON_LINES, InputFormat.JSON)) {
            QuestionReading reading = QuestionReader.of(List.of(type)).read("seed " + seed, lines.toString(), format);

            assertThat(reading.refused()).as(reading.issues().toString()).isFalse();
            assertThat(reading.cases()).extracting(QuestionCase::question).isEqualTo(questions);
            assertThat(reading.cases().get(7).id()).isEqualTo("case 7");
        }
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    <Q extends Question<?>> void whatIsWrittenAsJsonIsReadAsYamlToo(Class<Q> type) {
        RandomQuestions random = new RandomQuestions(new SplittableRandom(17));
        for (int i = 0; i < 50; i++) {
            Question<?> question = random.next(type);

            QuestionReading reading = QuestionReader.of(List.of(type))
                    .read("q.yaml", QuestionWriter.write("", question), InputFormat.YAML);

            assertThat(reading.cases()).extracting(QuestionCase::question).isEqualTo(List.of(question));
        }
    }

    @Test
    void writesOnlyWhatIsKnown() {
        assertThat(QuestionWriter.write("", EffortQuestion.builder().build()))
                .isEqualTo("{\"question\":\"effort\",\"facts\":{}}");
    }
}
