package dev.engagement.rules.analyze;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The second engine: decides by the rule tree of the same rule files, without Drools, and makes equal decisions. Who runs it
 * beside the first engine notices a fault of either. Immutable and safe for use by many threads; a decision takes about as
 * long as with Drools.
 */
public final class InterpretingAdvisor implements EngagementAdvisor {
    private final RuleSet ruleSet;
    private final Readings readings;
    private final RuleInterpreter interpreter;

    private InterpretingAdvisor(RuleSet ruleSet, Readings readings) {
        this.ruleSet = ruleSet;
        this.readings = readings;
        this.interpreter = new RuleInterpreter(
                RulesRead.of(ruleSet),
                ruleSet.rules().stream().collect(Collectors.toMap(RuleSummary::id, Function.identity())),
                ruleSet::identity);
    }

    /**
     * Reads the rules of a rule set.
     *
     * @param ruleSet the rules
     * @param readings how the handbook is read
     * @return an advisor
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static InterpretingAdvisor of(RuleSet ruleSet, Readings readings) {
        return new InterpretingAdvisor(ruleSet, readings);
    }

    @Override
    public <V> Decision<V> decide(Question<V> question) {
        return interpreter.decide(question, readings);
    }

    @Override
    public RuleSet ruleSet() {
        return ruleSet;
    }

    @Override
    public Readings readings() {
        return readings;
    }
}
