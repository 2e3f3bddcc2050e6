package com.acme.probe;

/** What an accumulate import would load. */
public final class Sum {
    static {
        Probe.call();
    }

    private Sum() {}
}
