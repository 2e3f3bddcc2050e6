package dev.engagement.model;

import dev.engagement.model.fact.Term;

/** Where a row of the handbook comes from. */
public enum RowOrigin implements Term {
    /** The pages say it. */
    TEXT("The pages"),
    /** The pages are silent, and a total answer needs it. */
    DEFAULT("A default"),
    /** A second reading of the pages added it, beside a row that it makes more exact or where they are silent. */
    CORRECTION("A correction");

    private final Names names;

    RowOrigin(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
