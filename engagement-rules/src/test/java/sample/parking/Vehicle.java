package sample.parking;

import dev.engagement.model.fact.Term;

/** What is parked. */
public enum Vehicle implements Term {
    CAR("Car"),
    TRUCK("Truck over 7.5 t"),
    BICYCLE("Bicycle"),
    UNKNOWN("Unknown");

    private final Names names;

    Vehicle(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    public boolean heavy() {
        return this == TRUCK;
    }

    public int wheels() {
        return this == BICYCLE ? 2 : 4;
    }

    public boolean fits(Zone zone) {
        return !heavy() || zone == Zone.HARBOUR;
    }
}
