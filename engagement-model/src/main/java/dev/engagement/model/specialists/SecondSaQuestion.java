package dev.engagement.model.specialists;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SupportDuration;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Should a second SA be involved in an opportunity, for how long, and who decides (T55)? Every rule that fits speaks.
 *
 * @param tooComplex whether the opportunity is too complex for one SA to secure the technical win
 * @param tooValuable whether it is too valuable to rest on one SA
 * @param tooRisky whether it is too risky for one SA
 * @param duration for how long help is wanted
 * @param requester who asks
 */
@RecordBuilder
public record SecondSaQuestion(
        YesNo tooComplex, YesNo tooValuable, YesNo tooRisky, SupportDuration duration, Role requester)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public SecondSaQuestion {
        tooComplex = Facts.orUnknown(tooComplex);
        tooValuable = Facts.orUnknown(tooValuable);
        tooRisky = Facts.orUnknown(tooRisky);
        duration = Facts.orUnknown(duration, SupportDuration.UNKNOWN);
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static SecondSaQuestionBuilder builder() {
        return SecondSaQuestionBuilder.builder();
    }
}
