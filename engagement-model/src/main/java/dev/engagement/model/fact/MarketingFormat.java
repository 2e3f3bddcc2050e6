package dev.engagement.model.fact;

/** What a marketing activity brings about. */
public enum MarketingFormat implements Term {
    /** A post in a blog. */
    BLOG("Blog post"),
    /** A video. */
    VIDEO("Video"),
    /** A seminar on the web. */
    WEBINAR("Webinar"),
    /** A talk before an audience. */
    PRESENTATION("Presentation"),
    /** A presence at a trade show of an industry. */
    TRADE_SHOW("Trade show presence"),
    /** Anything else. */
    OTHER("Other"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    MarketingFormat(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
