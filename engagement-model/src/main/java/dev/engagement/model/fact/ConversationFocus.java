package dev.engagement.model.fact;

/** What a conversation with a customer is about. Used as a set, which is empty by default. */
public enum ConversationFocus implements Term {
    /** Single features or functions, in some of the DevSecOps stages. */
    FEATURES("Features", "Features or functions"),
    /** Pain points that the customer names. */
    PAIN_POINTS("Pain points"),
    /** Outcomes of the business, by change across the organization that strategic initiatives drive. */
    BUSINESS_OUTCOMES("Business outcomes");

    private final Names names;

    ConversationFocus(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
