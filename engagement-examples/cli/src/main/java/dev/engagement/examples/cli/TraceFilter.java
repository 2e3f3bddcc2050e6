package dev.engagement.examples.cli;

import dev.engagement.rules.analyze.Trace;
import dev.engagement.rules.analyze.TracedRow;
import dev.engagement.rules.analyze.TracedRule;
import dev.engagement.rules.json.QuestionSchema;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rows and rules of a trace are shown: those that one of the names means, and all where none is given.
 *
 * @param names the names in lower case
 */
record TraceFilter(Set<String> names) {
    /** Refuses a name that means nothing in a trace. */
    static TraceFilter of(List<String> words, Trace trace) {
        Set<String> known = new LinkedHashSet<>();
        trace.rows().forEach(it -> known.addAll(namesOf(it)));
        trace.rules().forEach(it -> known.addAll(namesOf(it)));
        Set<String> names = lower(known);
        for (String word : words) {
            if (!names.contains(word.toLowerCase(Locale.ROOT))) {
                throw new Refusal("The handbook has no page, section, table, row, rule or question (" + word + ").\n"
                        + Nearest.remedy(word, known));
            }
        }
        return new TraceFilter(lower(words));
    }

    private static Set<String> namesOf(TracedRow row) {
        Set<String> names = new LinkedHashSet<>(
                List.of(row.row().id(), row.table(), row.row().table()));
        row.row().sources().forEach(source -> names.addAll(List.of(source, source.replaceAll("#.*", ""))));
        return names;
    }

    private static Set<String> namesOf(TracedRule rule) {
        return Set.of(
                rule.rule().id(), QuestionSchema.of(rule.rule().question()).question());
    }

    private static Set<String> lower(Collection<String> words) {
        Set<String> lower = new LinkedHashSet<>();
        words.forEach(it -> lower.add(it.toLowerCase(Locale.ROOT)));
        return lower;
    }

    /** A row is also shown for the rules that cite it. */
    boolean shows(TracedRow row) {
        return means(namesOf(row).stream()) || row.rules().stream().anyMatch(it -> means(namesOf(it).stream()));
    }

    /** A rule is also shown for the rows that it cites. */
    boolean shows(TracedRule rule, Collection<TracedRow> rows) {
        return means(namesOf(rule).stream())
                || rows.stream().filter(it -> it.rules().contains(rule)).anyMatch(it -> means(namesOf(it).stream()));
    }

    private boolean means(Stream<String> of) {
        return names.isEmpty() || of.anyMatch(it -> names.contains(it.toLowerCase(Locale.ROOT)));
    }
}
