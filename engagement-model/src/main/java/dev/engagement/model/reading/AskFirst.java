package dev.engagement.model.reading;

/** Whether missing information must have been asked for before a meeting may be declined (T40.01 to .05). */
public enum AskFirst implements Reading {
    /** The requester is asked for every missing item first. The default. */
    ALWAYS("The requester is asked for every missing item first"),
    /** Missing information counts at first sight. */
    NOT_NEEDED("Missing information counts at first sight");

    private final Names names;

    AskFirst(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
