package dev.engagement.model.reading;

/** What wins beyond stage 2 when the partner team is willing and both managers approved (T25.03, T27.02, T28.01). */
public enum WillingAndApproved implements Reading {
    /** The opportunity is handed over: the approvals lift the stage limit only. The default. */
    WILLINGNESS_WINS("The opportunity is handed over: the approvals lift the stage limit only"),
    /** The Ecosystem SA may keep the opportunity: the approvals suspend the handover. */
    APPROVAL_WINS("The Ecosystem SA may keep the opportunity: the approvals suspend the handover");

    private final Names names;

    WillingAndApproved(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
