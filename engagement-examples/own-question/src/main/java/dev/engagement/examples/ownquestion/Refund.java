package dev.engagement.examples.ownquestion;

import dev.engagement.model.fact.Term;

/** What the desk gives back. */
public enum Refund implements Term {
    /** All of the money. */
    FULL("The full price"),
    /** A voucher of the same value. */
    VOUCHER("A voucher"),
    /** People decide. */
    ASK_TEAM_LEAD("Ask the team lead");

    private final Names names;

    Refund(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
