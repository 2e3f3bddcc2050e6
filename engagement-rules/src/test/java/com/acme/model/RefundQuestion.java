package com.acme.model;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;

/** A question of another company's desk: is the price paid back? */
public record RefundQuestion(YesNo paid, Count daysSincePurchase) implements Question.One<Refund> {
    /** Reads null as unknown. */
    public RefundQuestion {
        paid = Facts.orUnknown(paid);
        daysSincePurchase = Facts.orUnknown(daysSincePurchase, Count.UNKNOWN);
    }

    /** A condition that fails. */
    public boolean faulty() {
        throw new IllegalStateException("the ledger is on fire");
    }

    /** A narrower question that fails. */
    public ReceiptQuestion receipt() {
        return new ReceiptQuestion(paid);
    }

    /** The same question again. */
    public RefundQuestion again() {
        return new RefundQuestion(paid, daysSincePurchase);
    }
}
