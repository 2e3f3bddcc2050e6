package dev.engagement.rules.analyze;

import dev.engagement.model.HandbookRow;
import dev.engagement.model.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words which rules spoke, and why. Stateless. */
final class ExplanationText {
    private ExplanationText() {}

    static String of(List<SpokenRule> spoke) {
        StringBuilder text = new StringBuilder();
        String question = "";
        for (SpokenRule it : spoke) {
            if (!it.question().equals(question)) {
                question = it.question();
                text.append(question).append('\n');
            }
            text.append("  ")
                    .append(cited(it.reason()))
                    .append(": ")
                    .append(it.said())
                    .append('\n');
            it.conditions()
                    .forEach(condition -> text.append("    ").append(condition).append('\n'));
        }
        return text.toString();
    }

    /** A rule with its title and what it cites. */
    static String cited(Reason reason) {
        List<String> rows = reason.rows().stream().map(HandbookRow::id).toList();
        return reason.rule() + " " + reason.title()
                + (rows.isEmpty() ? reason.sources() : rows).stream().collect(Collectors.joining(", ", " (", ")"));
    }
}
