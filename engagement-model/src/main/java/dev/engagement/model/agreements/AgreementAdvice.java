package dev.engagement.model.agreements;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What a sales team and its SA agree on (T79, T82, T86). */
public enum AgreementAdvice implements Advice, Term {
    /** T79.01. */
    ESTABLISH_AGREEMENTS("Establish working agreements with the sales team"),
    /** T79.02. */
    SAMPLE_HELPS_TO_TALK("The sample of working agreements helps the conversation, and each team adapts it"),
    /** T79.03. */
    FOLLOW_STANDARD_OR_ADJUST("Collaborate by the standard working agreements, or adjust them as a team"),
    /** T79.04. */
    FOLLOW_STANDARD("Collaborate by the standard working agreements"),
    /** T79.05. */
    SAMPLE_SERVES_AS_ADVICE("Without agreements of its own, the team takes the sample as advice"),
    /** T79.02. */
    OWN_AGREEMENTS_COME_FIRST("Where the team agreed otherwise, its own agreement counts"),
    /** T82.01, T82.02. */
    HOLD_WEEKLY_STRATEGY_CALL("Hold a strategy call of one hour each week"),
    /** T82.03. */
    AGREE_CADENCE("Agree how often the team calls"),
    /** T82.04. */
    AGREE_ATTENDEES("Agree who has to attend the calls"),
    /** T82.05. */
    AGREE_TIME("Agree a convenient time for the calls"),
    /** T82.06. */
    AGREE_AGENDA("Agree the agenda of the calls"),
    /** T82.07. */
    DOCUMENT_AGREEMENTS("Document what was discussed and agreed"),
    /** T86.01. */
    FOCUS_ON_VALUE("Keep conversations with the SA to value"),
    /** T86.02. */
    AVOID_DEEP_TECHNICAL_TALK("Keep very deep technical talk and troubleshooting out of conversations with the SA"),
    /** T86.02. */
    HAND_TROUBLESHOOTING_OVER("Take over the troubleshooting that a customer wants"),
    /** T86.03. */
    REVIEW_BUSINESS_PLANS("Review business plans and strategies, and contribute"),
    /** T86.04. */
    PROPOSE_SERVICES("Assess the needs of the client carefully, then propose the services required"),
    /** T86.05. */
    WRITE_INITIAL_SOW("Write the initial statement of work"),
    /** T86.06. */
    GET_SERVICES_APPROVAL("Get the approvals of the Professional Services team"),
    /** T86.07. */
    BLOCK_HOURS_FOR_RELEASES("Block some hours around releases to learn the latest features"),
    /** T86.08. */
    EXPECT_LEARNING_TIME("Expect the SA to need regular time for new technologies and competing products");

    private final Names names;

    AgreementAdvice(String words) {
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
