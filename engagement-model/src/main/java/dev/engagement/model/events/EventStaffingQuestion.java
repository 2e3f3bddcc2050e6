package dev.engagement.model.events;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who finds a Solutions Architect for an event, by what, and by when (T62, T63, T64)? Every rule that fits speaks.
 *
 * @param secured whether the participation of a Solutions Architect is secured
 * @param elapsed the time since the complete request was sent
 * @param leadTime the time from the request to the event
 */
@RecordBuilder
public record EventStaffingQuestion(YesNo secured, TimeSpan elapsed, TimeSpan leadTime) implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EventStaffingQuestion {
        secured = Facts.orUnknown(secured);
        elapsed = Facts.orUnknown(elapsed, TimeSpan.UNKNOWN);
        leadTime = Facts.orUnknown(leadTime, TimeSpan.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EventStaffingQuestionBuilder builder() {
        return EventStaffingQuestionBuilder.builder();
    }
}
