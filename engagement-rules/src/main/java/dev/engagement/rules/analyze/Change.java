package dev.engagement.rules.analyze;

import dev.engagement.model.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A smallest change of facts: if one of them stays as it is, the wanted answer does not come about. Immutable.
 *
 * @param facts each fact that changes, with the values in words that lead to the answer
 * @param because for each of these facts the rules that spoke before and would not speak then
 * @param after the question with these facts changed, as an example
 */
public record Change(Map<String, String> facts, Map<String, List<Reason>> because, Witness after) {
    /** Copies the maps in their order. {@inheritDoc} */
    public Change {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
    }

    /** The facts with what they must be, and the rows that ask for it: {@code champion: given (T38.11)}. */
    @Override
    public String toString() {
        return facts.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue() + cited(it.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String cited(String fact) {
        String rules = because.getOrDefault(fact, List.of()).stream()
                .map(it -> it.rows().isEmpty()
                        ? it.rule()
                        : it.rule() + ", "
                                + it.rows().stream().map(row -> row.id()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return rules.isEmpty() ? "" : " (" + rules + ")";
    }
}
