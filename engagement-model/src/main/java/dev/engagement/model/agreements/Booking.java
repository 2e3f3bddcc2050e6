package dev.engagement.model.agreements;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** How a meeting gets into the calendar of the SA (T81). */
public enum Booking implements Term, PlanPart {
    /** In working hours, with room around it. */
    DIRECT("Book it directly"),
    /** Before date and time are confirmed with the customer. */
    CHECK_FIRST("Check with the SA first"),
    /** No empty slot is left that day. */
    NOT_BOOKABLE("It cannot be booked that day");

    private final Names names;

    Booking(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean single() {
        return true;
    }
}
