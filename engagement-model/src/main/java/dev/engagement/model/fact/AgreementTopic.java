package dev.engagement.model.fact;

/** What a sales team and its SA agree about. */
public enum AgreementTopic implements Term {
    /** An SA joins a sales team. */
    JOINING_A_SALES_TEAM("Joining a sales team"),
    /** The regular call of the team. */
    STRATEGY_CALL("Strategy call"),
    /** How deep conversations with the SA go. */
    CONVERSATION_DEPTH("Conversation depth"),
    /** Business plans and strategies of the team. */
    BUSINESS_PLANS("Business plans"),
    /** Recommending Professional Services. */
    SERVICES_RECOMMENDATION("Services recommendation"),
    /** The statement of work for Professional Services. */
    SERVICES_SOW("Services SOW", "Services statement of work"),
    /** Learning what a release brings. */
    RELEASE_LEARNING("Release learning"),
    /** Learning new technologies and competing products. */
    ONGOING_LEARNING("Ongoing learning"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    AgreementTopic(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
