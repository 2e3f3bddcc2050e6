package dev.engagement.model.agreements;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside how a meeting is booked (T81). */
public enum BookingAdvice implements Advice, Term {
    /** T81.04. */
    LEAVE_TIME_AROUND("Leave the SA time to prepare and to follow up"),
    /** T81.05. */
    CALENDAR_IS_KEPT_CURRENT("The SA keeps the calendar as current as possible");

    private final Names names;

    BookingAdvice(String words) {
        this.names = Names.of(this, words);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public String code() {
        return names.code();
    }

    @Override
    public String words() {
        return names.label();
    }
}
