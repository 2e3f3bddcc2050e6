package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Audience;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is an Ecosystem SA the entry, or the Field SA (T53)? All rules that speak agree.
 *
 * @param audience whom the relationship is with
 * @param partnerNeedsHelp whether a partner needs help in the sale
 * @param partnerTeamWilling whether the partner's account team is willing to work with our sales teams
 */
@RecordBuilder
public record EntryQuestion(Audience audience, YesNo partnerNeedsHelp, YesNo partnerTeamWilling)
        implements Question.One<Engagement> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EntryQuestion {
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
        partnerNeedsHelp = Facts.orUnknown(partnerNeedsHelp);
        partnerTeamWilling = Facts.orUnknown(partnerTeamWilling);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EntryQuestionBuilder builder() {
        return EntryQuestionBuilder.builder();
    }
}
