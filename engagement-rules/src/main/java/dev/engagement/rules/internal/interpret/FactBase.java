package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Readings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All facts that rules can look at: questions, readings, conclusions and notes. Immutable.
 *
 * @param facts the facts, in any order
 */
public record FactBase(List<Object> facts) {
    /** Copies the list. {@inheritDoc} */
    public FactBase {
        facts = List.copyOf(facts);
    }

    /**
     * Facts from anywhere.
     *
     * @param facts questions, readings, conclusions and notes
     * @return the fact base
     */
    public static FactBase of(Collection<?> facts) {
        return new FactBase(new ArrayList<>(facts));
    }

    /**
     * What was known when a decision was complete: its question and all that were asked on the way, all conclusions and
     * notes, and the readings.
     *
     * @param decision the decision
     * @param readings the readings that it was made under
     * @return the fact base
     */
    public static FactBase of(Decision<?> decision, Readings readings) {
        List<Object> facts = new ArrayList<>(List.of(readings));
        facts.addAll(decision.notes());
        gather(decision, facts);
        return new FactBase(facts);
    }

    private static void gather(Decision<?> decision, List<Object> facts) {
        facts.add(decision.question());
        facts.addAll(decision.conclusions());
        decision.asked().forEach(it -> gather(it, facts));
    }

    /**
     * What a rule could see when it was about to speak: all but what it said itself.
     *
     * @param rule the id of the rule
     * @return the facts without the rule's own conclusions and notes
     */
    public FactBase without(String rule) {
        return new FactBase(facts.stream().filter(it -> !saidBy(rule, it)).toList());
    }

    private static boolean saidBy(String rule, Object fact) {
        return fact instanceof Conclusion conclusion
                ? conclusion.reason().rule().equals(rule)
                : fact instanceof Note note && note.reason().rule().equals(rule);
    }

    /**
     * The facts of a type.
     *
     * @param type the type
     * @return its instances
     */
    public List<Object> ofType(Class<?> type) {
        return facts.stream().filter(type::isInstance).toList();
    }
}
