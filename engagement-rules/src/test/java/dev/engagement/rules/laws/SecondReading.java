package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.ConflictingRulesException;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.laws.reading.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds what the rules answer against what the pages say.
 *
 * @param <Q> the type of question
 * @param <V> the type of its answers
 */
final class SecondReading<Q extends Question<V>, V> {
    private static final int SHOWN = 6;

    private final BiFunction<Q, Readings, Answer<V>> pages;
    private final BiFunction<Decision<V>, Readings, String> more;

    private SecondReading(BiFunction<Q, Readings, Answer<V>> pages, BiFunction<Decision<V>, Readings, String> more) {
        this.pages = pages;
        this.more = more;
    }

    static <Q extends Question<V>, V> SecondReading<Q, V> of(BiFunction<Q, Readings, Answer<V>> pages) {
        return new SecondReading<>(pages, (decision, readings) -> "");
    }

    /** Looks at more than the answer: what it returns is a difference, and an empty text none. */
    SecondReading<Q, V> and(BiFunction<Decision<V>, Readings, String> difference) {
        return new SecondReading<>(
                pages, (decision, readings) -> more.apply(decision, readings) + difference.apply(decision, readings));
    }

    /**
     * Asks all questions under all readings.
     *
     * @return how many answers were compared, all of them equal
     */
    long agreesOn(Supplier<Stream<Q>> questions, List<Readings> readings) {
        Map<String, Differences> differences = new ConcurrentSkipListMap<>();
        AtomicLong compared = new AtomicLong();
        for (Readings choice : readings) {
            EngagementAdvisor advisor = Rules.under(choice);
            questions.get().forEach(question -> {
                compared.incrementAndGet();
                String difference = difference(advisor, question, choice);
                if (!difference.isEmpty()) {
                    differences.merge(
                            difference, new Differences(1, question + "\n  under " + choice), Differences::and);
                }
            });
        }
        assertThat(differences.entrySet().stream().limit(SHOWN))
                .as("%d kinds of differences in %d answers", differences.size(), compared.get())
                .isEmpty();
        return compared.get();
    }

    private String difference(EngagementAdvisor advisor, Q question, Readings readings) {
        Answer<V> page = pages.apply(question, readings);
        try {
            Decision<V> decision = advisor.decide(question);
            Answer<V> rules = Answer.of(decision);
            return rules.equals(page)
                    ? more.apply(decision, readings)
                    : "the pages: " + page + "; the rules: " + rules + " by " + rulesOf(decision);
        } catch (ConflictingRulesException e) {
            return "the pages: " + page + "; the rules disagree: " + e.rules();
        }
    }

    private static List<String> rulesOf(Decision<?> decision) {
        return decision.conclusions().stream().map(it -> it.reason().rule()).toList();
    }

    /** Differences of one kind: how many, and one of them. */
    private record Differences(long number, String one) {
        Differences and(Differences others) {
            return new Differences(number + others.number, one.compareTo(others.one) <= 0 ? one : others.one);
        }

        @Override
        public String toString() {
            return number + " times, for instance\n  " + one + "\n";
        }
    }
}
