package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same question gets the same decision, however often and by however many threads it is asked. */
class SameAnswerLawTest {
    private static final int QUESTIONS_OF_A_TYPE = 60;
    private static final int THREADS = 8;

    private static List<Question<?>> questions() {
        List<Question<?>> questions = new ArrayList<>();
        Samples.types()
                .forEach(type -> questions.addAll(
                        Samples.some(QUESTIONS_OF_A_TYPE, type, 8).toList()));
        assertThat(questions).hasSizeGreaterThan(QUESTIONS_OF_A_TYPE * 5);
        return questions;
    }

    private static Map<Question<?>, Decision<?>> decided(List<Question<?>> questions) {
        Map<Question<?>, Decision<?>> decisions = new HashMap<>();
        questions.forEach(it -> decisions.put(it, Rules.decide(it)));
        return decisions;
    }

    @Test
    void askedTwice() {
        List<Question<?>> questions = questions();
        List<Question<?>> backwards = new ArrayList<>(questions);
        Collections.reverse(backwards);

        assertThat(decided(backwards)).isEqualTo(decided(questions));
    }

    @Test
    void askedByManyThreadsEachInItsOwnOrder() throws Exception {
        List<Question<?>> questions = questions();
        Map<Question<?>, Decision<?>> expected = decided(questions);
        List<Callable<Map<Question<?>, Decision<?>>>> askers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            List<Question<?>> inOwnOrder = new ArrayList<>(questions);
            Collections.shuffle(inOwnOrder, new Random(thread));
            askers.add(() -> decided(inOwnOrder));
        }

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<Question<?>, Decision<?>>>> answers = threads.invokeAll(askers);
            assertThat(answers).hasSize(THREADS);
            for (Future<Map<Question<?>, Decision<?>>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
