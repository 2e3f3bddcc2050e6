package dev.engagement.examples.cli;

import dev.engagement.model.Decision;
import dev.engagement.rules.json.DecisionWriter;

/** A line of JSON each. What is remarkable about how a case was read is no part of a decision, and told beside. */
final class JsonDecisions implements DecisionPrinter {
    private final Console console;

    JsonDecisions(Console console) {
        this.console = console;
    }

    @Override
    public void print(Case decided, Decision<?> decision) {
        console.print(DecisionWriter.write(decided.id(), decision));
    }

    @Override
    public void end() {
        // a count would be no decision
    }
}
