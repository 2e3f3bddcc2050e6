package com.acme.probe;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls: what a hostile rule file would do in earnest. */
public final class Probe {
    /** Something to read, after the class was loaded. */
    public static final boolean YES = true;

    private static final AtomicInteger CALLS = new AtomicInteger();

    /** Counts as a call. */
    public Probe() {
        call();
    }

    /** Counts, and is true. */
    public static boolean call() {
        CALLS.incrementAndGet();
        return true;
    }

    /** Counts, and is a number. */
    public static int number() {
        return CALLS.incrementAndGet();
    }

    /** How often anything of this package ran. */
    public static int calls() {
        return CALLS.get();
    }
}
