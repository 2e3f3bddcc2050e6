package dev.engagement.examples.ownquestion;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What does the desk give back? Rules that speak agree.
 *
 * @param purchase how it was bought
 * @param damaged whether it arrived damaged
 * @param owned for how long the customer has had it
 * @param earlierRefunds how many refunds the customer got this year
 */
@RecordBuilder
public record RefundQuestion(Purchase purchase, YesNo damaged, TimeSpan owned, Count earlierRefunds)
        implements Question.One<Refund> {
    /** Reads every null as unknown. */
    public RefundQuestion {
        purchase = Facts.orUnknown(purchase, Purchase.UNKNOWN);
        damaged = Facts.orUnknown(damaged);
        owned = Facts.orUnknown(owned, TimeSpan.UNKNOWN);
        earlierRefunds = Facts.orUnknown(earlierRefunds, Count.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static RefundQuestionBuilder builder() {
        return RefundQuestionBuilder.builder();
    }
}
