package dev.engagement.rules.internal.facts;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.rules.internal.facts.FactReading.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the raw value of a fact, as it stands in a JSON, YAML or CSV file. A raw value is a text, a number, a truth
 * value, a list of these, an object (a text with its form only), or null, which like a blank text is an unknown fact.
 * Whatever is wrong becomes a problem with a remedy, never an exception. Stateless.
 */
public final class FactReader {
    private static final BigInteger MOST_HOURS = BigInteger.valueOf(Long.MAX_VALUE / 3600);
    private static final int LONGEST_NUMBER = 19;
    private static final int SHOWN = 60;

    private FactReader() {}

    /**
     * Reads a raw value.
     *
     * @param fact the name of the fact, for messages
     * @param type the type of the fact
     * @param raw the raw value, or null
     * @param coined words that are known beside those of the vocabularies
     * @return the value, or what is wrong with it
     */
    public static FactReading read(String fact, FactType type, @Nullable Object raw, CoinedTerms coined) {
        if (!type.set()) {
            return readOne(fact, type, raw, coined);
        } else if (raw == null) {
            return FactReading.ABSENT;
        }
        List<?> members = raw instanceof List<?> list ? list : List.of(raw);
        List<Object> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int index = raw instanceof List<?> ? i : -1;
            FactReading one = readOne(fact, type, members.get(i), coined);
            one.value().ifPresent(values::add);
            one.problems().forEach(problem -> problems.add(problem.at(index)));
        }
        boolean failed = problems.stream().anyMatch(problem -> !problem.warning());
        return new FactReading(failed ? Optional.empty() : Optional.of(Facts.orEmpty(values)), problems);
    }

    private static FactReading readOne(String fact, FactType type, @Nullable Object raw, CoinedTerms coined) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            return FactReading.ABSENT;
        }
        return switch (type.kind()) {
            case YES_NO, CLOSED, OPEN -> readWord(fact, type, raw, coined);
            case TEXT -> readText(fact, raw);
            case TIME_SPAN -> readTimeSpan(fact, raw);
            case COUNT -> readCount(fact, raw);
        };
    }

    private static FactReading readWord(String fact, FactType type, Object raw, CoinedTerms coined) {
        Choices choices = Choices.of(type.type());
        if (raw instanceof List<?> || raw instanceof Map<?, ?> || isFraction(raw)) {
            return wrong(fact, raw, "one of its names belongs here", choices.remedy(""));
        }
        String name = String.valueOf(raw);
        Optional<Object> known = choices.find(name).or(() -> coined.find(type.type(), name));
        if (known.isPresent()) {
            return FactReading.of(known.get());
        }
        if (!choices.open()) {
            return FactReading.error(
                    "The value (" + shown(raw) + ") is not one that the fact (" + fact + ") can have.",
                    choices.remedy(name));
        }
        if (!(raw instanceof String)) {
            return wrong(fact, raw, "one of its names belongs here", choices.remedy(""));
        }
        return FactReading.warning(
                choices.coin(name),
                "The value (" + shown(raw) + ") is not a known one of the fact (" + fact + "): no rule names it.",
                choices.remedy(name));
    }

    private static FactReading readText(String fact, Object raw) {
        if (raw instanceof List<?> || raw instanceof Boolean) {
            return wrong(fact, raw, "a text belongs here", "Maybe put it in quotes.");
        }
        return raw instanceof Map<?, ?> formed
                ? readFormed(fact, formed)
                : FactReading.of(Text.of(String.valueOf(raw)));
    }

    /** A text whose form the caller judged: {"text": "…", "form": "sentence"}. */
    private static FactReading readFormed(String fact, Map<?, ?> formed) {
        Optional<Text.Form> form = Stream.of(Text.Form.values())
                .filter(it -> it != Text.Form.BLANK && FactValues.codeOf(it).equals(formed.get(FactValues.FORM)))
                .findFirst();
        boolean other =
                formed.keySet().stream().anyMatch(key -> !key.equals(FactValues.TEXT) && !key.equals(FactValues.FORM));
        if (form.isEmpty() || other || !(formed.get(FactValues.TEXT) instanceof String words) || words.isBlank()) {
            return wrong(
                    fact,
                    formed,
                    "a text belongs here, or a text with its form",
                    "Maybe {\"text\":\"…\",\"form\":\"sentence\"}, where the form is words, loose-sentence or sentence.");
        }
        return FactReading.of(Text.of(words, form.get()));
    }

    private static FactReading readTimeSpan(String fact, Object raw) {
        Optional<BigInteger> hours = wholeNumber(raw).filter(it -> it.compareTo(MOST_HOURS) <= 0);
        try {
            if (hours.isPresent()) {
                return FactReading.of(TimeSpan.of(Duration.ofHours(hours.get().longValueExact())));
            }
            if (raw instanceof String text) {
                return FactReading.of(TimeSpan.of(Duration.parse(text.strip())));
            }
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException e) {
            // refused below, in words of our own
        }
        return wrong(fact, raw, "a length of time from 0 belongs here", "Maybe a number of hours, or PT48H, or P2D.");
    }

    private static FactReading readCount(String fact, Object raw) {
        return wholeNumber(raw)
                .filter(number -> number.signum() >= 0 && number.bitLength() < Integer.SIZE)
                .map(number -> FactReading.of(Count.of(number.intValueExact())))
                .orElseGet(() -> wrong(fact, raw, "a whole number from 0 belongs here", "Maybe 3."));
    }

    private static Optional<BigInteger> wholeNumber(Object raw) {
        if (raw instanceof Integer || raw instanceof Long || raw instanceof BigInteger) {
            return Optional.of(raw instanceof BigInteger big ? big : BigInteger.valueOf(((Number) raw).longValue()));
        }
        boolean digits = raw instanceof String text
                && text.strip().length() <= LONGEST_NUMBER
                && text.strip().chars().allMatch(it -> it >= '0' && it <= '9');
        return digits ? Optional.of(new BigInteger(((String) raw).strip())) : Optional.empty();
    }

    private static boolean isFraction(Object raw) {
        return raw instanceof Double || raw instanceof Float || raw instanceof BigDecimal;
    }

    private static FactReading wrong(String fact, Object raw, String rule, String remedy) {
        return FactReading.error(
                "The value (" + shown(raw) + ") is not one that the fact (" + fact + ") can have: " + rule + ".",
                remedy);
    }

    /**
     * A raw value as messages show it: on one line, and cut off where it is long.
     *
     * @param raw the raw value
     * @return the text
     */
    public static String shown(@Nullable Object raw) {
        if (raw instanceof Map<?, ?>) {
            return "an object";
        } else if (raw instanceof List<?>) {
            return "a list";
        }
        String text = String.valueOf(raw);
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .forEach(point -> shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point));
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }
}
