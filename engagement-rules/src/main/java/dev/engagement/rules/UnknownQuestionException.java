package dev.engagement.rules;

import java.util.Collection;

/** No rule of the rule set looks at questions of this type. */
public final class UnknownQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The name of the question. */
    private final String question;

    /**
     * Makes the exception.
     *
     * @param question the name of the question
     * @param type its class
     * @param known the names of the questions that the rule set knows
     */
    public UnknownQuestionException(String question, Class<?> type, Collection<String> known) {
        super("The question (" + question + ", " + type.getName() + ") is answered by no rule of this rule set.\n"
                + "Maybe add its rule file with EngagementAdvisor.builder().rules(…). Known questions: "
                + String.join(", ", known) + ".");
        this.question = question;
    }

    /**
     * The name of the question.
     *
     * @return the name
     */
    public String question() {
        return question;
    }
}
