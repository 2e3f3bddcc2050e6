package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.TrustBehaviour;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What does an SA still lack to be a trusted adviser (T09)? Every rule that fits speaks.
 *
 * @param behaviours what the SA does already
 * @param wantsDevelopment whether the SA wants to develop as a trusted adviser
 */
@RecordBuilder
public record TrustQuestion(Set<TrustBehaviour> behaviours, YesNo wantsDevelopment)
        implements Question.Many<TrustBehaviour> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public TrustQuestion {
        behaviours = Facts.orEmpty(behaviours);
        wantsDevelopment = Facts.orUnknown(wantsDevelopment);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static TrustQuestionBuilder builder() {
        return TrustQuestionBuilder.builder();
    }

    /**
     * Whether the SA does all that a trusted adviser does.
     *
     * @return true if so
     */
    public boolean everythingShown() {
        return behaviours.size() == TrustBehaviour.values().length;
    }
}
