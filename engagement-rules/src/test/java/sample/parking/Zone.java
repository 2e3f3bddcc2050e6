package sample.parking;

/** A part of the town. */
public enum Zone {
    OLD_TOWN,
    HARBOUR,
    UNKNOWN;

    /** How far from the centre; fails where nobody knows, so that rules must ask for that first. */
    public int ring() {
        if (this == UNKNOWN) {
            throw new IllegalStateException("The zone is not known.");
        }
        return this == OLD_TOWN ? 0 : 1;
    }
}
