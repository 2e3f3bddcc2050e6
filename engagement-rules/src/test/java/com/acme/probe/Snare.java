package com.acme.probe;

/** Looks like a vocabulary of the fact model, and is none: it counts as soon as anybody asks for a constant. */
public enum Snare {
    /** A constant. */
    ONE;

    static {
        Probe.call();
    }

    /** A factory that counts. */
    public static Snare of(String name) {
        Probe.call();
        return valueOf(name);
    }
}
