package dev.engagement.model.reading;

/** What wins beyond stage 2 without both approvals when the partner team is not willing (T25.04, T28.06). */
public enum UnwillingBeyondScoping implements Reading {
    /** The opportunity is handed over: the stage limit has no exception but the approvals. The default. */
    STAGE_WINS("The opportunity is handed over: the stage limit has no exception but the approvals"),
    /** The Ecosystem SA keeps the opportunity until the partner team is willing. */
    UNWILLINGNESS_WINS("The Ecosystem SA keeps the opportunity until the partner team is willing");

    private final Names names;

    UnwillingBeyondScoping(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
