package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.fact.StrategicNeed;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * Is the Strategic Field organisation with its Principal SAs to be engaged, and with whom (T05, T46.16)? Every rule that
 * fits speaks.
 *
 * @param globalStrategic whether the opportunity or customer is a global strategic one
 * @param audience whom it concerns
 * @param largeEngagement whether the engagement is a large one
 * @param strategicNeeds what the engagement needs more of than others
 */
@RecordBuilder
public record StrategicFieldQuestion(
        YesNo globalStrategic, Audience audience, YesNo largeEngagement, Set<StrategicNeed> strategicNeeds)
        implements Question.Many<Engagement> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public StrategicFieldQuestion {
        globalStrategic = Facts.orUnknown(globalStrategic);
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
        largeEngagement = Facts.orUnknown(largeEngagement);
        strategicNeeds = Facts.orEmpty(strategicNeeds);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static StrategicFieldQuestionBuilder builder() {
        return StrategicFieldQuestionBuilder.builder();
    }

    /**
     * Whether the engagement needs more of everything that the Strategic Field organisation is for.
     *
     * @return true if so
     */
    public boolean needsAllFour() {
        return strategicNeeds.size() == StrategicNeed.values().length;
    }
}
