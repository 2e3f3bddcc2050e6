package dev.engagement.model.specialists;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** How a second SA comes to an opportunity (T55). */
public enum SecondSaAdvice implements Advice, Term {
    /** T55.01, T55.02, T55.03. */
    CONSIDER_SECOND_SA("Consider a second SA to secure the technical win"),
    /** T55.05. */
    REACH_OUT_TO_COLLEAGUES("Ask colleagues for help; no leader needs to assign anyone"),
    /** T55.10. */
    ASSIGN_SECONDARY_SA("Assign a secondary SA to pair on the opportunity for the long term, where that serves it"),
    /** T55.12. */
    KEEP_RELYING_ON_ONE_ANOTHER("Go on relying on and working with one another, without a long-term secondary SA"),
    /** T55.04. */
    COLLABORATION_IS_ENCOURAGED(
            "SAs are encouraged to work together on customer activities, in line with GitLab's CREDIT values"),
    /** T55.06. */
    ASK_IN_SLACK_CHANNELS("One way is to ask in Slack channels"),
    /** T55.07. */
    ASK_ON_STACK_OVERFLOW("One way is to ask on Stack Overflow"),
    /** T55.08. */
    MEET_TO_BRAINSTORM_OR_ENABLE("One way is a brainstorming or enablement meeting"),
    /** T55.09. */
    SUPPORT_DEMONSTRATION_OR_WORKSHOP("One way is to support each other's demonstration or workshop"),
    /** T55.11. */
    PAIRING_LETS_SAS_LEARN("Pairing serves the business and lets SAs collaborate and learn from one another"),
    /** T55.10, for those who are no SA. */
    TURN_TO_SA_LEADER("Whoever is not an SA takes the wish for a secondary SA to an SA leader");

    private final Names names;

    SecondSaAdvice(String words) {
        this.names = Names.of(this, words);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public String code() {
        return names.code();
    }

    @Override
    public String words() {
        return names.label();
    }
}
