package dev.engagement.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words which rules spoke in a decision. Stateless. */
final class DecisionWords {
    private DecisionWords() {}

    static String of(Decision<?> decision) {
        StringBuilder text = new StringBuilder();
        add(decision, "", text);
        return text.toString();
    }

    private static void add(Decision<?> decision, String indent, StringBuilder text) {
        text.append(indent).append(decision.question().name()).append(": ").append(decision.outcome());
        if (!decision.values().isEmpty() && !(decision.question() instanceof Question.Whole<?>)) {
            text.append(' ').append(decision.values());
        }
        text.append('\n');
        reasons(decision)
                .values()
                .forEach(reason -> text.append(indent)
                        .append("  ")
                        .append(reason.rule())
                        .append(": ")
                        .append(reason.title())
                        .append(cited(reason))
                        .append('\n'));
        decision.asked().forEach(it -> add(it, indent + "  ", text));
    }

    private static Map<String, Reason> reasons(Decision<?> decision) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        decision.asking().forEach(it -> reasons.putIfAbsent(it.rule(), it));
        decision.conclusions().forEach(it -> reasons.putIfAbsent(it.reason().rule(), it.reason()));
        decision.notes().stream()
                .filter(it -> it.question().equals(decision.question()))
                .forEach(it -> reasons.putIfAbsent(it.reason().rule(), it.reason()));
        return reasons;
    }

    private static String cited(Reason reason) {
        List<String> rows = reason.rows().stream().map(HandbookRow::id).toList();
        return (rows.isEmpty() ? reason.sources() : rows).stream().collect(Collectors.joining(", ", " (", ")"));
    }
}
