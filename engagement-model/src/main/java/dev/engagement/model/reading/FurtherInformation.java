package dev.engagement.model.reading;

/** Whether any additional information counts as required (T38.12 to .16). */
public enum FurtherInformation implements Reading {
    /** Overview, initiatives, desired outcomes and personas are welcome and never block. The default. */
    OPTIONAL("Overview, initiatives, desired outcomes and personas are welcome and never block"),
    /** Overview, initiatives, desired outcomes and personas are required like the rest of the list. */
    REQUIRED("Overview, initiatives, desired outcomes and personas are required like the rest of the list");

    private final Names names;

    FurtherInformation(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
