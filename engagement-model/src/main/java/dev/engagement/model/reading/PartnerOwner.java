package dev.engagement.model.reading;

/** Who manages the business with a partner (G2; T20). */
public enum PartnerOwner implements Reading {
    /** A Partner Account Manager or a Partner Territory Manager, by the kind of matter. The default. */
    PAM_AND_PTM("A Partner Account Manager or a Partner Territory Manager, by the kind of matter"),
    /** The Channel Account Manager, for every matter. */
    CAM("The Channel Account Manager, for every matter");

    private final Names names;

    PartnerOwner(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
