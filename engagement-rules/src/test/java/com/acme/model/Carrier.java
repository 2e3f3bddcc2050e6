package com.acme.model;

/** Who carries. */
public enum Carrier {
    /** Somebody who walks. */
    COURIER,
    /** Somebody who drives. */
    TRUCK,
    /** Somebody who sails. */
    SHIP
}
