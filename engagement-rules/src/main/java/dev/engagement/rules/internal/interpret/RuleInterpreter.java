package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.UnknownQuestionException;
import dev.engagement.rules.internal.decide.Agreement;
import dev.engagement.rules.internal.decide.AskedFrom;
import dev.engagement.rules.tree.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Decides questions by the rules of the rule tree, without an engine: the same decisions as Drools makes of the same
 * rule files, by other code. Immutable and safe for use by many threads.
 */
public final class RuleInterpreter {
    private final Map<Class<?>, QuestionProgram> programs = new HashMap<>();
    private final Function<Readings, RuleSetIdentity> identity;
    private final Map<Readings, RuleSetIdentity> identities = new ConcurrentHashMap<>();

    /**
     * Takes the rules of a rule set.
     *
     * @param rules the rules
     * @param summaries what is known of each, by id; a rule without a summary is one that nobody shipped
     * @param identity which rules these are, together with the readings
     */
    public RuleInterpreter(
            Collection<Rule> rules, Map<String, RuleSummary> summaries, Function<Readings, RuleSetIdentity> identity) {
        this.identity = identity;
        Map<Class<?>, List<Rule>> byQuestion = Programs.byQuestion(rules);
        byQuestion.forEach((type, its) -> programs.put(type, new QuestionProgram(its, summaries)));
    }

    /**
     * Decides a question.
     *
     * @param <V> the type of an answer
     * @param question the question
     * @param readings how the handbook is read
     * @return the decision
     * @throws dev.engagement.rules.ConflictingRulesException if rules that spoke contradict each other
     * @throws dev.engagement.rules.RuleFailedException if a rule never comes to an end, or code of the fact model fails
     * @throws UnknownQuestionException if no rule is about such questions
     */
    public <V> Decision<V> decide(Question<V> question, Readings readings) {
        return decide(question, readings, AskedFrom.NOBODY);
    }

    <V> Decision<V> decide(Question<V> question, Readings readings, AskedFrom asker) {
        QuestionProgram program = programs.get(question.getClass());
        if (program == null) {
            throw new UnknownQuestionException(question.name(), question.getClass(), Programs.names(programs.keySet()));
        }
        Interpretation said = new Interpretation(this, program, question, readings, asker);
        said.run();
        Agreement.check(question, said.conclusions());
        return Decision.of(
                question,
                said.conclusions(),
                said.notes(),
                said.asked(),
                said.asking(),
                identities.computeIfAbsent(readings, identity),
                any -> Optional.empty());
    }
}
