package com.acme.model;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;

/** A narrower question: is there a receipt? */
public record ReceiptQuestion(YesNo paid) implements Question.Many<Refund> {
    /** Reads null as unknown. */
    public ReceiptQuestion {
        paid = Facts.orUnknown(paid);
    }

    /** A step from one question to a new one, without end. */
    public RefundQuestion refund() {
        return new RefundQuestion(paid, dev.engagement.model.Count.UNKNOWN);
    }
}
