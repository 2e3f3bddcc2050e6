package dev.engagement.model.agreements;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is an on-site visit announced early enough, and what else is weighed (T83)? All rules that speak agree.
 *
 * @param leadTime how long before the visit the SA is told
 * @param customerConsulted whether the visit is arranged together with the customer
 */
@RecordBuilder
public record TravelQuestion(TimeSpan leadTime, YesNo customerConsulted) implements Question.One<TravelNotice> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public TravelQuestion {
        leadTime = Facts.orUnknown(leadTime, TimeSpan.UNKNOWN);
        customerConsulted = Facts.orUnknown(customerConsulted);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static TravelQuestionBuilder builder() {
        return TravelQuestionBuilder.builder();
    }
}
