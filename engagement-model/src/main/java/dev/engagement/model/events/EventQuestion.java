package dev.engagement.model.events;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is a request for event support in order (T62)? All rules that speak agree.
 *
 * @param templateUsed whether the request was made from the template SA_Request
 * @param informationComplete whether it gives all required information
 */
@RecordBuilder
public record EventQuestion(YesNo templateUsed, YesNo informationComplete) implements Question.One<EventStatus> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EventQuestion {
        templateUsed = Facts.orUnknown(templateUsed);
        informationComplete = Facts.orUnknown(informationComplete);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EventQuestionBuilder builder() {
        return EventQuestionBuilder.builder();
    }
}
