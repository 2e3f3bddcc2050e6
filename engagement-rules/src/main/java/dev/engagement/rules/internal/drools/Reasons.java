package dev.engagement.rules.internal.drools;

import dev.engagement.model.Force;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.Reason;
import dev.engagement.rules.internal.handbook.HandbookRows;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Makes the reason that a rule gives: id and title from its name, rows and force from what it cites. */
final class Reasons {
    private static final Pattern COMMA = Pattern.compile(",");

    private Reasons() {}

    static Reason of(Rule rule, HandbookRows handbook) {
        String id = idOf(rule);
        int colon = rule.getName().indexOf(':');
        String title = colon < 0 ? "" : rule.getName().substring(colon + 1).strip();
        List<HandbookRow> rows = new ArrayList<>();
        for (String row : entries(rule.getMetaData("row"))) {
            rows.add(handbook.find(row)
                    .orElseThrow(() -> new IllegalStateException("The rule (" + id + ") cites the row (" + row
                            + "), which the handbook does not have.\nMaybe the row's id is misspelt.")));
        }
        Set<String> sources = new LinkedHashSet<>(entries(rule.getMetaData("source")));
        rows.forEach(row -> sources.addAll(row.sources()));
        return new Reason(id, title, force(rule, rows), rows, List.copyOf(sources));
    }

    /** The permanent id at the start of a rule's name. */
    static String idOf(Rule rule) {
        String name = rule.getName();
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon).strip();
    }

    /** The rule's own force, or that of the first row that it cites. */
    private static Force force(Rule rule, List<HandbookRow> rows) {
        List<String> own = entries(rule.getMetaData("force"));
        if (!own.isEmpty()) {
            return Force.of(own.get(0).toLowerCase(Locale.ROOT));
        }
        return rows.isEmpty() ? Force.INFO : rows.get(0).force();
    }

    /** The entries of an annotation; the executable model keeps the quotes of its text. */
    private static List<String> entries(@Nullable Object annotation) {
        if (annotation == null) {
            return List.of();
        }
        String text = annotation.toString().strip();
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        return COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
