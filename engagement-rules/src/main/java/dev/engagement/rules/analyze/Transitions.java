package dev.engagement.rules.analyze;

import dev.engagement.model.Finding;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.Utterance;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which decisions become which others, and in which cells. For one thread. */
final class Transitions {
    private final CaseMap before;
    private final CaseMap after;
    private final Diagrams diagrams;

    Transitions(CaseMap before, CaseMap after) {
        this.before = before;
        this.after = after;
        this.diagrams = before.space().diagrams();
    }

    /** Where there is one answer, from each to each; else each answer that comes or goes. */
    Map<Transition, Integer> all() {
        Map<String, Integer> old = outcomes(before);
        Map<String, Integer> changed = outcomes(after);
        Map<Transition, Integer> transitions = new LinkedHashMap<>();
        old.forEach((from, cells) -> changed.forEach((to, others) -> {
            int there = from.equals(to) ? Diagrams.NEVER : diagrams.and(cells, others);
            if (there != Diagrams.NEVER) {
                transitions.put(new Transition(from, to), there);
            }
        }));
        addPartial(transitions);
        return transitions;
    }

    /** What is said beside: answers among several, facts that are missing, warnings and notes. */
    private void addPartial(Map<Transition, Integer> transitions) {
        Map<String, Integer> old = said(before);
        Map<String, Integer> changed = said(after);
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(changed.keySet());
        int whole = Diagrams.NEVER;
        for (int cells : transitions.values()) {
            whole = diagrams.or(whole, cells);
        }
        for (String what : all) {
            int had = old.getOrDefault(what, Diagrams.NEVER);
            int has = changed.getOrDefault(what, Diagrams.NEVER);
            int gone = diagrams.minus(diagrams.minus(had, has), whole);
            int come = diagrams.minus(diagrams.minus(has, had), whole);
            if (gone != Diagrams.NEVER) {
                transitions.put(new Transition(what, "no longer"), gone);
            }
            if (come != Diagrams.NEVER) {
                transitions.put(new Transition("not yet", what), come);
            }
        }
    }

    /** What comes of each cell: every cell is in one of these sets. */
    private static Map<String, Integer> outcomes(CaseMap map) {
        Diagrams diagrams = map.space().diagrams();
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        boolean one = Question.One.class.isAssignableFrom(map.type());
        int decided = map.decided();
        if (one) {
            map.values().forEach((value, cells) -> put(outcomes, Answers.name(value), diagrams.and(cells, decided)));
        } else {
            put(outcomes, "decided", decided);
        }
        put(outcomes, "needs facts", map.needsFacts());
        put(outcomes, "not covered", map.notCovered());
        put(outcomes, "conflict", map.broken());
        return outcomes;
    }

    private static void put(Map<String, Integer> outcomes, String name, int cells) {
        if (cells != Diagrams.NEVER) {
            outcomes.put(name, cells);
        }
    }

    /** Everything that is said, and where. */
    private static Map<String, Integer> said(CaseMap map) {
        Map<String, Integer> said = new LinkedHashMap<>();
        for (Utterance it : map.own()) {
            if (it.sample() instanceof Finding<?> finding) {
                add(said, "answer " + Answers.name(finding.value()), it, map);
                finding.warnings().forEach(advice -> add(said, "warning " + advice.code(), it, map));
            } else if (it.sample() instanceof Note note) {
                add(
                        said,
                        (note.warning() ? "warning " : "note ") + note.advice().code(),
                        it,
                        map);
            } else if (it.sample() instanceof Nothing) {
                add(said, "answer none", it, map);
            }
        }
        map.missing().forEach((fact, cells) -> said.put("fact " + fact + " asked for", cells));
        return said;
    }

    private static void add(Map<String, Integer> said, String what, Utterance in, CaseMap map) {
        said.merge(what, in.guard(), map.space().diagrams()::or);
    }
}
