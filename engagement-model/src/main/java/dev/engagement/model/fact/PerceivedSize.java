package dev.engagement.model.fact;

/** How large an opportunity appears. No reliable measure of the effort that it deserves. */
public enum PerceivedSize implements Term {
    /** It appears small. */
    SMALL("Small"),
    /** It appears medium. */
    MEDIUM("Medium"),
    /** It appears large. */
    LARGE("Large"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    PerceivedSize(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
