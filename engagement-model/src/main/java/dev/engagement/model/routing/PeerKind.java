package dev.engagement.model.routing;

import dev.engagement.model.fact.Term;

/** Whose peers at the partner an Alliance SA connects a requester with (T14.11, T14.16, T14.19). */
public enum PeerKind implements Term {
    /** Nobody is connected. */
    NONE("Nobody"),
    /** The requester's own peers: a seller's sellers, an architect's architects. */
    OWN_PEERS("The requester's own peers at the partner"),
    /** The engineers of the partner's professional services. */
    PARTNER_PS_ENGINEERS("PS engineers of the partner"),
    /** The engineers of the partner's support. */
    PARTNER_SUPPORT_ENGINEERS("Support engineers of the partner");

    private final Names names;

    PeerKind(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
