package sample.parking;

/** One of the answers of {@link FeeQuestion}. */
public enum Fee {
    BASE,
    TRUCK
}
