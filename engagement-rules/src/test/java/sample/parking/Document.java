package sample.parking;

/** What one brings along. */
public enum Document {
    LICENCE,
    PROOF_OF_ADDRESS
}
