package dev.engagement.rules.internal.drools;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.UnknownQuestionException;
import dev.engagement.rules.internal.decide.Agreement;
import dev.engagement.rules.internal.decide.AskedFrom;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides a question in a session of its own. A narrower question that a rule asks is decided in the same way, and what
 * was concluded about it is then known to the rule that asked: composed answers equal the answers asked one by one.
 */
final class DroolsAdvisor implements EngagementAdvisor {
    private final DroolsRuleSet ruleSet;
    private final Readings readings;
    private final RuleSetIdentity identity;
    private final Function<Decision<?>, Optional<String>> explainer;

    DroolsAdvisor(DroolsRuleSet ruleSet, Readings readings) {
        this.ruleSet = ruleSet;
        this.readings = Objects.requireNonNull(readings, "The readings are null.\nMaybe use Readings.DEFAULT.");
        this.identity = ruleSet.identity(readings);
        this.explainer = decision -> ruleSet.explain(decision, readings);
    }

    @Override
    public <V> Decision<V> decide(Question<V> question) {
        Objects.requireNonNull(
                question, "The question is null.\nMaybe build one, such as OwnershipQuestion.builder().");
        return decide(question, AskedFrom.NOBODY);
    }

    <V> Decision<V> decide(Question<V> question, AskedFrom asker) {
        QuestionRules rules = ruleSet.rulesFor(question.getClass());
        if (rules == null) {
            throw new UnknownQuestionException(question.name(), question.getClass(), ruleSet.names());
        }
        Deliberation deliberation = new Deliberation(this, rules, question, asker);
        deliberation.run(readings);
        Agreement.check(question, deliberation.conclusions());
        return Decision.of(
                question,
                deliberation.conclusions(),
                deliberation.notes(),
                deliberation.asked(),
                deliberation.asking(),
                identity,
                explainer);
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
