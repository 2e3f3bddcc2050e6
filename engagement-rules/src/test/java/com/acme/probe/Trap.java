package com.acme.probe;

/** Looks like a value of the fact model, and is none: no question is made of it. */
public record Trap(String name) {
    static {
        Probe.call();
    }

    /** A factory that counts. */
    public static Trap of(String name) {
        Probe.call();
        return new Trap(name);
    }
}
