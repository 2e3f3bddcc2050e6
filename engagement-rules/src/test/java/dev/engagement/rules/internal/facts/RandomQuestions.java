package dev.engagement.rules.internal.facts;

import dev.engagement.model.Count;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes questions of any type with facts drawn at random, coined words and odd texts among them. */
public final class RandomQuestions {
    private static final List<String> TEXTS = List.of(
            "",
            "budget",
            "renewal; cost",
            "Two outages last month were traced to manual deployments.",
            "Grüße \uD83D\uDE00 \u202E \u0000 \\ \" ' / <script>",
            "first line\r\nSecond line is a sentence.",
            "=1+1",
            "null",
            "- yes: no # comment",
            "1E+05");

    private final RandomGenerator random;

    /** Draws from a generator; the same seed gives the same questions. */
    public RandomQuestions(RandomGenerator random) {
        this.random = random;
    }

    /** A question of the type, about half of whose facts are known. */
    public <Q extends Question<?>> Q next(Class<Q> type) {
        QuestionType<Q> question = QuestionType.of(type);
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String fact : question.facts()) {
            if (random.nextBoolean()) {
                facts.put(fact, value(FactType.of(question.component(fact).orElseThrow())));
            }
        }
        return question.with(facts);
    }

    private Object value(FactType type) {
        if (!type.set()) {
            return one(type);
        }
        Set<Object> members = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.add(one(type));
        }
        return members;
    }

    private Object one(FactType type) {
        return switch (type.kind()) {
            case YES_NO, CLOSED -> pick(words(type));
            case OPEN ->
                random.nextInt(5) == 0
                        ? Choices.of(type.type()).coin("coined word " + random.nextInt(9))
                        : pick(words(type));
            case TEXT -> text();
            case TIME_SPAN ->
                random.nextInt(4) == 0
                        ? TimeSpan.UNKNOWN
                        : TimeSpan.of(Duration.ofSeconds(random.nextInt() & Integer.MAX_VALUE));
            case COUNT -> random.nextInt(4) == 0 ? Count.UNKNOWN : Count.of(random.nextInt(100));
        };
    }

    private Text text() {
        String words = pick(TEXTS);
        if (words.isEmpty() || random.nextBoolean()) {
            return Text.of(words);
        }
        return Text.of(words, pick(List.of(Text.Form.WORDS, Text.Form.LOOSE_SENTENCE, Text.Form.SENTENCE)));
    }

    private static List<Object> words(FactType type) {
        Choices choices = Choices.of(type.type());
        List<Object> words = new ArrayList<>();
        choices.codes().forEach(code -> words.add(choices.find(code).orElseThrow()));
        return words;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
