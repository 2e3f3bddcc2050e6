package dev.engagement.rules.analyze;

import dev.engagement.model.Finding;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.Utterance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What decisions show, and in which cells: the rules that speak, the answers, the facts that are missing or pending, notes
 * and warnings, and whether a decision is made at all. Two versions of the rules with the same signs decide every case
 * alike. For one thread.
 */
final class DecisionSigns {
    private final Diagrams diagrams;
    private final Map<List<Object>, Integer> cells = new HashMap<>();
    private final int broken;

    DecisionSigns(CaseMap map) {
        this.diagrams = map.space().diagrams();
        this.broken = map.broken();
        boolean whole = map.own().stream().anyMatch(it -> Question.Whole.class.isAssignableFrom(it.question()));
        map.own().forEach(it -> add(it, whole));
        map.concluded().forEach(this::addWarnings);
        map.missing().forEach((fact, where) -> add(List.of("missing", fact), where));
        cells.replaceAll((sign, where) -> diagrams.minus(where, broken));
    }

    private void add(Utterance it, boolean whole) {
        add(List.of("speaks", it.rule().id()), it.guard());
        if (it.sample() instanceof Finding<?> finding) {
            // an answer that is put together may count a part twice if two rules say it
            add(List.of("answer", finding.value(), whole ? it.rule().id() : ""), it.guard());
            addWarnings(it);
        } else if (it.sample() instanceof Note note) {
            add(List.of(note.warning() ? "warning" : "note", note.advice()), it.guard());
        } else if (it.sample() instanceof Nothing) {
            add(List.of("nothing"), it.guard());
        } else if (it.sample() instanceof Question<?>) {
            add(List.of("asks", it.rule().consequence().text()), it.guard());
        }
    }

    /** Warnings that ride on answers: those to narrower questions count as well. */
    private void addWarnings(Utterance it) {
        if (it.sample() instanceof Finding<?> finding) {
            finding.warnings().forEach(advice -> add(List.of("warning", advice), it.guard()));
        }
    }

    private void add(List<Object> sign, int where) {
        cells.merge(sign, where, diagrams::or);
    }

    /** The cells that these rules decide, and others decide otherwise or not at all. */
    int differences(DecisionSigns others) {
        int different = others.broken;
        Set<List<Object>> signs = new HashSet<>(cells.keySet());
        signs.addAll(others.cells.keySet());
        for (List<Object> sign : signs) {
            int here = Objects.requireNonNull(cells.getOrDefault(sign, Diagrams.NEVER));
            int there = Objects.requireNonNull(others.cells.getOrDefault(sign, Diagrams.NEVER));
            if (here != there) {
                int either = diagrams.or(diagrams.minus(here, there), diagrams.minus(there, here));
                different = diagrams.or(different, either);
            }
        }
        return diagrams.minus(different, broken);
    }
}
