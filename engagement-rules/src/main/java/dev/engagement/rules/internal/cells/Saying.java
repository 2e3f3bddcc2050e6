package dev.engagement.rules.internal.cells;

import dev.engagement.rules.internal.interpret.Consequences;
import dev.engagement.rules.tree.Rule;

/** What a rule says about a question, in the cases in which it does. For one thread. */
final class Saying {
    private final Asked about;
    private final Rule rule;
    private final Bindings bindings;
    private final String name;
    private int guard;

    Saying(Asked about, Rule rule, Bindings bindings) {
        this.about = about;
        this.rule = rule;
        this.bindings = bindings;
        this.name = about.path() + " " + rule.id() + " " + rule.consequence().text() + " "
                + bindings.text(rule.consequence());
    }

    Asked about() {
        return about;
    }

    Rule rule() {
        return rule;
    }

    /** What tells it from others, those of another version of the rule among them. */
    String name() {
        return name;
    }

    /** The cases in which it is said. */
    int guard() {
        return guard;
    }

    void guard(int wider) {
        guard = wider;
    }

    /** What is said in a case in which it is said. */
    Object in(Case of) {
        return Consequences.valueOf(rule.consequence(), bindings.in(of));
    }

    /** The levels on which what is said depends, beside the question that it is about. */
    int[] levels() {
        return bindings.levels(rule.consequence());
    }
}
