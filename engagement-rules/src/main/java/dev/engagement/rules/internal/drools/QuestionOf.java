package dev.engagement.rules.internal.drools;

import dev.engagement.model.Question;
import org.drools.model.Condition;
import org.drools.model.Rule;
import org.drools.model.Variable;

/** Tells which question a rule answers: that of its first pattern. */
final class QuestionOf {
    private QuestionOf() {}

    static Class<?> rule(Rule rule) {
        for (Condition condition : rule.getView().getSubConditions()) {
            for (Variable<?> variable : condition.getBoundVariables()) {
                if (Question.class.isAssignableFrom(variable.getType())) {
                    return variable.getType();
                }
            }
        }
        throw new IllegalStateException("The rule (" + rule.getName()
                + ") looks at no question.\nMaybe its first pattern should be $question : … .");
    }
}
