package dev.engagement.model.successplan;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** The scope that a conversation with a customer has (T69), from the narrowest to the widest. */
public enum ConversationScope implements Term, PlanPart {
    /** Features and functions. */
    PRODUCT("Product"),
    /** Pain points. */
    SOLUTION("Solution"),
    /** Business outcomes. */
    STRATEGIC("Strategic");

    private final Names names;

    ConversationScope(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean single() {
        return true;
    }
}
