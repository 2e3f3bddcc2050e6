package dev.engagement.rules.laws;

import java.util.function.Predicate;

/**
 * A law of a coherent plan.
 *
 * @param name what it says
 * @param concerns which cases it speaks of
 * @param holds whether a case of these keeps it
 */
record PlanLaw(String name, Predicate<PlanCase> concerns, Predicate<PlanCase> holds) {
    static PlanLaw law(String name, Predicate<PlanCase> concerns, Predicate<PlanCase> holds) {
        return new PlanLaw(name, concerns, holds);
    }

    @Override
    public String toString() {
        return name;
    }
}
