package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.rules.RuleFailedException;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.decide.AskedFrom;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One question: lets rules speak until none has more to say. For one thread, once. */
final class Interpretation {
    private final RuleInterpreter interpreter;
    private final QuestionProgram program;
    private final Question<?> question;
    private final Readings readings;
    private final AskedFrom asker;
    private final List<Object> facts = new ArrayList<>();
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Decision<?>> asked = new ArrayList<>();
    private final List<Reason> asking = new ArrayList<>();
    private final Set<Rule> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Rule, Map<Names, Integer>> spoken = new IdentityHashMap<>();
    private int firings;

    Interpretation(
            RuleInterpreter interpreter,
            QuestionProgram program,
            Question<?> question,
            Readings readings,
            AskedFrom asker) {
        this.interpreter = interpreter;
        this.program = program;
        this.question = question;
        this.readings = readings;
        this.asker = asker;
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }

    List<Note> notes() {
        return notes;
    }

    List<Decision<?>> asked() {
        return asked;
    }

    List<Reason> asking() {
        return asking;
    }

    /** The highest layer that has something to say speaks; after each speech the highest layers come first again. */
    void run() {
        facts.add(readings);
        facts.add(question);
        while (anyLayerSpeaks()) {
            if (firings >= program.firingLimit()) {
                throw new RuleFailedException(
                        "",
                        "",
                        "The rules for the question (" + question.name() + ") spoke " + firings
                                + " times without coming to an end.\nMaybe a rule looks for what it inserts itself.",
                        null);
            }
        }
    }

    private boolean anyLayerSpeaks() {
        for (List<Rule> layer : program.layers()) {
            if (layerSpeaks(layer)) {
                return true;
            }
        }
        return false;
    }

    private boolean layerSpeaks(List<Rule> layer) {
        boolean spoke = false;
        for (Rule rule : layer) {
            spoke |= speaks(rule);
        }
        return spoke;
    }

    private boolean speaks(Rule rule) {
        if (program.settled(rule)) {
            return settled.add(rule) && sayAll(rule);
        }
        List<Names> ways = new RuleMatcher(facts).waysOf(rule);
        if (ways.isEmpty()) {
            return false;
        }
        boolean looksForAbsence = rule.patterns().stream().anyMatch(Absent.class::isInstance);
        Map<Names, Integer> before = spoken.computeIfAbsent(rule, any -> new HashMap<>());
        Map<Names, Integer> seen = new HashMap<>();
        boolean spoke = false;
        for (Names way : ways) {
            if (seen.merge(way, 1, Integer::sum) > before.getOrDefault(way, 0)) {
                before.merge(way, 1, Integer::sum);
                say(rule, way);
                spoke = true;
                if (looksForAbsence) {
                    return true; // what it said may be what must be absent
                }
            }
        }
        return spoke;
    }

    private boolean sayAll(Rule rule) {
        List<Names> ways = new RuleMatcher(facts).waysOf(rule);
        ways.forEach(way -> say(rule, way));
        return !ways.isEmpty();
    }

    private void say(Rule rule, Names names) {
        firings++;
        RuleSummary summary = program.summaryOf(rule);
        Object said = Consequences.valueOf(rule.consequence(), names);
        facts.add(said);
        if (said instanceof Conclusion conclusion) {
            conclusions.add(conclusion.because(summary.reason()));
        } else if (said instanceof Note note) {
            notes.add(note.because(summary.reason()));
        } else {
            Question<?> narrower = (Question<?>) said;
            asker.and(question).refuse(narrower, summary);
            asking.add(summary.reason());
            answer(narrower);
        }
    }

    private void answer(Question<?> narrower) {
        if (asked.stream().noneMatch(it -> it.question().equals(narrower))) {
            Decision<?> decision = interpreter.decide(narrower, readings, asker.and(question));
            asked.add(decision);
            tell(decision);
        }
    }

    private void tell(Decision<?> decision) {
        facts.addAll(decision.conclusions());
        decision.asked().forEach(this::tell);
    }
}
