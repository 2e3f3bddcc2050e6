package dev.engagement.rules;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;

/**
 * Answers questions from the handbook's decision tables. Making an advisor takes a moment, and so does the first question
 * of each type; all further ones take microseconds: keep one and share it. An advisor is immutable and safe for use by
 * many threads; advisors of one JVM never see each other's rules.
 *
 * @see Decision
 */
public interface EngagementAdvisor extends AutoCloseable {
    /**
     * Makes an advisor of the handbook's rules, built ahead of time, under the default readings. Needs neither compiler
     * nor parser on the class path.
     *
     * @return the advisor
     */
    static EngagementAdvisor create() {
        return of(RuleSet.handbook(), Readings.DEFAULT);
    }

    /**
     * Makes an advisor of a rule set that is already built. Cheap: several advisors may share one rule set.
     *
     * @param ruleSet the rules
     * @param readings how the handbook is read
     * @return the advisor
     */
    static EngagementAdvisor of(RuleSet ruleSet, Readings readings) {
        return ruleSet.advisor(readings);
    }

    /**
     * Starts from the handbook's rules and the default readings.
     *
     * @return a builder; not safe for use by several threads
     */
    static EngagementAdvisorBuilder builder() {
        return new EngagementAdvisorBuilder();
    }

    /**
     * Decides a question. The same question, rules and readings give the same decision on any machine, in any order and
     * in any locale.
     *
     * @param <V> the type of an answer
     * @param question the question
     * @return the decision, never null
     * @throws NullPointerException if the question is null
     * @throws UnknownQuestionException if no rule looks at questions of this type
     * @throws ConflictingRulesException if two rules answer differently where they must agree
     * @throws RuleFailedException if a rule fails, or rules keep each other speaking without end; there is no half answer
     */
    <V> Decision<V> decide(Question<V> question);

    /**
     * The rules that this advisor decides by.
     *
     * @return the rule set
     */
    RuleSet ruleSet();

    /**
     * How this advisor reads the handbook.
     *
     * @return the readings
     */
    Readings readings();

    /** Does nothing: an advisor holds nothing that must be freed. */
    @Override
    default void close() {}
}
