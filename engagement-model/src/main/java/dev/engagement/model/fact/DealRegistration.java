package dev.engagement.model.fact;

/**
 * Whether the partner has submitted a deal registration. The handbook asks no more: one that is pending, denied,
 * returned or expired was submitted.
 */
public enum DealRegistration implements Term {
    /** None was submitted. */
    NOT_SUBMITTED("Not submitted", "None", "Draft"),
    /** One was submitted, whatever became of it. */
    SUBMITTED("Submitted", "Pending Sales Review", "Pending ASM Review", "Approved", "Denied", "Returned", "Expired"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    DealRegistration(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
