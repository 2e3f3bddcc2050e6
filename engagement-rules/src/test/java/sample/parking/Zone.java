package sample.parking;

/** A part of the town. */
public enum Zone {
    OLD_TOWN,
    HARBOUR,
    UNKNOWN
}
