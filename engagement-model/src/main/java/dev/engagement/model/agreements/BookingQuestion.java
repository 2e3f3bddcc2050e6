package dev.engagement.model.agreements;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * May one book a meeting straight into the calendar of the SA (T81)? All rules that speak agree.
 *
 * @param inWorkingHours whether the meeting lies in the working hours of the SA
 * @param emptySlots how many empty slots the calendar has that day, the one to book included
 * @param backToBack whether the meeting would directly follow or precede another one
 */
@RecordBuilder
public record BookingQuestion(YesNo inWorkingHours, Count emptySlots, YesNo backToBack)
        implements Question.One<Booking> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public BookingQuestion {
        inWorkingHours = Facts.orUnknown(inWorkingHours);
        emptySlots = Facts.orUnknown(emptySlots, Count.UNKNOWN);
        backToBack = Facts.orUnknown(backToBack);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static BookingQuestionBuilder builder() {
        return BookingQuestionBuilder.builder();
    }
}
