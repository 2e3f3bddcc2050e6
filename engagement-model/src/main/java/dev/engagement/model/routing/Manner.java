package dev.engagement.model.routing;

import dev.engagement.model.fact.Term;

/** In which manner a role is engaged. */
public enum Manner implements Term {
    /** As the handbook names it, without qualification. */
    NORMAL("Engage"),
    /** Now and then only. */
    OCCASIONAL("Engage occasionally"),
    /** The role brings in somebody else. */
    COORDINATES("Engage to coordinate"),
    /** Named first among several that could serve. */
    PREFERRED("Preferably engage"),
    /** Could serve as well. */
    ALTERNATE("As an alternate, engage");

    private final Names names;

    Manner(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
