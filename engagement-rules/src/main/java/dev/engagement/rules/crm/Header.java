package dev.engagement.rules.crm;

import dev.engagement.rules.crm.CrmIssue.Severity;
import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.internal.facts.FactReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header of an export: which column stands where. */
final class Header {
    private static final int LONGEST_NAME = 80;

    private final List<String> names;
    private final Map<CrmColumn, Integer> positions = new EnumMap<>(CrmColumn.class);
    private final Set<CrmColumn> twice = EnumSet.noneOf(CrmColumn.class);
    private final Map<Integer, CrmColumn> repeated = new TreeMap<>();
    private final List<Integer> unknown = new ArrayList<>();

    Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            CrmColumn.find(names.get(i))
                    .ifPresentOrElse(column -> place(column, position), () -> unknown.add(position));
        }
        twice.forEach(positions::remove);
    }

    private void place(CrmColumn column, int position) {
        if (positions.putIfAbsent(column, position) != null) {
            twice.add(column);
            repeated.put(position, column);
        }
    }

    /** How many columns have a known name. */
    int known() {
        return positions.size() + twice.size();
    }

    int size() {
        return names.size();
    }

    String name(int position) {
        return names.get(position);
    }

    boolean has(CrmColumn column) {
        return positions.containsKey(column);
    }

    /** Where a column stands that {@link #has has} a place. */
    int position(CrmColumn column) {
        return positions.getOrDefault(column, -1);
    }

    List<CrmIssue> issues(String file, int line) {
        List<CrmIssue> issues = new ArrayList<>();
        repeated.forEach((position, column) -> issues.add(duplicate(file, line, position, column)));
        String missing = Stream.of(CrmColumn.values())
                .filter(column -> !column.optional() && !has(column) && !twice.contains(column))
                .map(CrmColumn::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            issues.add(CrmIssue.ofFile(
                    Severity.REMARK,
                    file,
                    line,
                    "The columns (" + missing + ") are missing: what they tell is unknown.",
                    ""));
        }
        unknown.forEach(position -> issues.add(extra(file, line, position)));
        return issues;
    }

    private CrmIssue duplicate(String file, int line, int position, CrmColumn column) {
        return new CrmIssue(
                column.used() ? Severity.ERROR : Severity.REMARK,
                file,
                line,
                position + 1,
                name(position),
                "",
                "The column (" + column.label() + ") stands twice: neither is read.",
                "Maybe remove one of the two.");
    }

    private CrmIssue extra(String file, int line, int position) {
        String name = name(position);
        String nearest = name.length() > LONGEST_NAME
                ? ""
                : NearestName.of(
                                name,
                                Stream.of(CrmColumn.values())
                                        .map(CrmColumn::label)
                                        .toList())
                        .map(label -> "Maybe " + label + ".")
                        .orElse("");
        String message = name.isBlank()
                ? "The column has no name: it is not read."
                : "The column (" + FactReader.shown(name) + ") is not known: it is not read.";
        return new CrmIssue(Severity.REMARK, file, line, position + 1, FactReader.shown(name), "", message, nearest);
    }
}
