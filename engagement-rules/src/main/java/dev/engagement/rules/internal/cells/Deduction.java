package dev.engagement.rules.internal.cells;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Consequence;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.InsertNotCovered;
import dev.engagement.rules.tree.InsertNote;
import dev.engagement.rules.tree.InsertQuestion;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules about one question say, in all cases at once: rules speak, layer by layer, until no case is left in which
 * one has more to say. For one thread, once.
 */
final class Deduction {
    private static final int MOST_ROUNDS = 1_000;

    private final CaseReasoning reasoning;
    private final Asked asked;
    private final Said said;
    private final List<List<Rule>> layers;
    private final Logic logic;

    Deduction(CaseReasoning reasoning, Asked asked, List<List<Rule>> layers) {
        this.reasoning = reasoning;
        this.asked = asked;
        this.said = new Said();
        this.layers = layers;
        this.logic = reasoning.logic();
    }

    Said run() {
        int rounds = 0;
        while (layers.stream().anyMatch(this::layerSpeaks)) {
            rounds++;
            if (rounds > MOST_ROUNDS) {
                throw new NotAnalysableException("The rules about (" + asked + ") do not come to an end in "
                        + MOST_ROUNDS + " rounds.\nMaybe a rule looks for what it inserts itself.");
            }
        }
        return said;
    }

    private boolean layerSpeaks(List<Rule> layer) {
        boolean spoke = false;
        for (Rule rule : layer) {
            spoke |= speaks(rule, 0, Logic.ALWAYS, Bindings.NONE);
        }
        return spoke;
    }

    /** Follows the patterns from this one on; true if the rule says something in more cases than before. */
    private boolean speaks(Rule rule, int index, int guard, Bindings bindings) {
        if (guard == Logic.NEVER) {
            return false;
        }
        if (index == rule.patterns().size()) {
            return say(rule, guard, bindings);
        }
        Pattern pattern = rule.patterns().get(index);
        if (!(pattern instanceof Match match)) {
            return speaks(rule, index + 1, logic.and(guard, holds(pattern, bindings)), bindings);
        }
        boolean spoke = false;
        for (Way way : ways(match, bindings)) {
            spoke |= speaks(rule, index + 1, logic.and(guard, way.guard()), way.bindings());
        }
        return spoke;
    }

    private int holds(Pattern pattern, Bindings bindings) {
        if (pattern instanceof Exists exists) {
            return together(exists.patterns(), 0, bindings);
        }
        return logic.not(together(((Absent) pattern).patterns(), 0, bindings));
    }

    /** The cases in which there are facts for which all patterns from this one on hold. */
    private int together(List<Pattern> patterns, int index, Bindings bindings) {
        if (index == patterns.size()) {
            return Logic.ALWAYS;
        }
        if (!(patterns.get(index) instanceof Match match)) {
            return logic.and(holds(patterns.get(index), bindings), together(patterns, index + 1, bindings));
        }
        int guard = Logic.NEVER;
        for (Way way : ways(match, bindings)) {
            guard = logic.or(guard, logic.and(way.guard(), together(patterns, index + 1, way.bindings())));
        }
        return guard;
    }

    /** One way in which a pattern may hold: in which cases, and what has names after it. */
    private record Way(int guard, Bindings bindings) {}

    private List<Way> ways(Match match, Bindings bindings) {
        List<Way> ways = new ArrayList<>();
        if (match.type() == Readings.class) {
            add(ways, match, new Subject.OfReadings(reasoning.axes()), Logic.ALWAYS, bindings);
        } else if (Question.class.isAssignableFrom(match.type())) {
            add(ways, match, asked, Logic.ALWAYS, bindings);
            said.asked().forEach((narrower, guard) -> add(ways, match, narrower, guard, bindings));
        } else {
            for (Said.Heard heard : said.heard(reasoning)) {
                if (match.type().isAssignableFrom(typeOf(heard.saying().rule().consequence()))) {
                    add(ways, match, new Subject.OfSaying(heard.saying()), heard.guard(), bindings);
                }
            }
        }
        return ways;
    }

    private void add(List<Way> ways, Match match, Asked question, int guard, Bindings bindings) {
        if (match.type().isAssignableFrom(question.type().type())) {
            add(ways, match, new Subject.OfQuestion(question, reasoning.dependencies()), guard, bindings);
        }
    }

    private void add(List<Way> ways, Match match, Subject subject, int there, Bindings before) {
        int guard = there;
        Bindings bindings = before;
        for (Condition condition : match.conditions()) {
            if (guard == Logic.NEVER) {
                return;
            }
            guard = logic.and(guard, reasoning.guards().of(condition, subject, bindings, logic));
            if (condition instanceof Binding binding) {
                bindings = bound(binding, subject, bindings);
            }
        }
        if (guard != Logic.NEVER) {
            Bindings after = bindings;
            ways.add(new Way(
                    guard,
                    match.variable().map(it -> named(it.name(), subject, after)).orElse(after)));
        }
    }

    private static Bindings bound(Binding binding, Subject subject, Bindings bindings) {
        String name = binding.variable().name();
        Optional<Asked> question = subject.question(binding.path());
        return question.map(it -> bindings.plus(name, it))
                .orElseGet(() -> bindings.plus(
                        name,
                        new FactFunction(
                                subject.name() + "." + binding.path().text(),
                                subject.levels(binding.path()),
                                of -> Operands.valueOf(binding.path(), subject.in(of), bindings.in(of)))));
    }

    private static Bindings named(String name, Subject subject, Bindings bindings) {
        return subject instanceof Subject.OfQuestion it ? bindings.plus(name, it.asked()) : bindings;
    }

    private static Class<?> typeOf(Consequence consequence) {
        if (consequence instanceof InsertFinding) {
            return Finding.class;
        } else if (consequence instanceof InsertMissing) {
            return Missing.class;
        } else if (consequence instanceof InsertNotCovered) {
            return NotCovered.class;
        } else if (consequence instanceof InsertNote) {
            return Note.class;
        } else if (consequence instanceof InsertQuestion) {
            return Question.class;
        }
        return Nothing.class;
    }

    /** Whether a consequence concludes something about the question. */
    static boolean concludes(Consequence consequence) {
        return Conclusion.class.isAssignableFrom(typeOf(consequence));
    }

    private boolean say(Rule rule, int guard, Bindings bindings) {
        Asked about = bindings.question(rule.consequence().question()).orElseThrow();
        boolean more = said.add(new Saying(about, rule, bindings), guard, logic);
        if (more && rule.consequence() instanceof InsertQuestion insert) {
            said.ask(reasoning.narrower(about, insert, bindings), guard, logic);
        }
        return more;
    }
}
