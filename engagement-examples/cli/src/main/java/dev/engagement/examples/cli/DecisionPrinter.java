package dev.engagement.examples.cli;

import dev.engagement.model.Decision;

/** Prints decisions one after the other. */
interface DecisionPrinter {
    /** Prints one. */
    void print(Case decided, Decision<?> decision);

    /** Prints what there is to say of all. */
    void end();
}
