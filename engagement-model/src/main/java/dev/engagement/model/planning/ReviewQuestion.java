package dev.engagement.model.planning;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.ExchangeMode;
import dev.engagement.model.fact.ReviewTopic;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What is prepared for looking back on a quarter (T88, T89)? Every rule that fits speaks.
 *
 * @param reviewTopic what it is about
 * @param exchangeMode what the SA brings to the Quarterly Exchange
 * @param slotMinutes how many minutes of the Quarterly Exchange the SA takes
 * @param exchangeHeld whether the Quarterly Exchange takes place
 */
@RecordBuilder
public record ReviewQuestion(ReviewTopic reviewTopic, ExchangeMode exchangeMode, Count slotMinutes, YesNo exchangeHeld)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ReviewQuestion {
        reviewTopic = Facts.orUnknown(reviewTopic, ReviewTopic.UNKNOWN);
        exchangeMode = Facts.orUnknown(exchangeMode, ExchangeMode.UNKNOWN);
        slotMinutes = Facts.orUnknown(slotMinutes, Count.UNKNOWN);
        exchangeHeld = Facts.orUnknown(exchangeHeld);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ReviewQuestionBuilder builder() {
        return ReviewQuestionBuilder.builder();
    }
}
