package sample.parking;

/** A class that is neither fact nor value. */
public final class Clerk {
    private Clerk() {}

    public static void stamp() {}
}
