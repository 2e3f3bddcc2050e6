package dev.engagement.model.specialists;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * May a Subject Matter Expert be asked for, by whom and how (T54)? Every rule that fits speaks.
 *
 * @param qualified whether the opportunity is fully qualified
 * @param requester who asks; the SA that has the opportunity, of whichever kind, is {@link Role#PRIMARY_SA}
 */
@RecordBuilder
public record ExpertQuestion(YesNo qualified, Role requester) implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ExpertQuestion {
        qualified = Facts.orUnknown(qualified);
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ExpertQuestionBuilder builder() {
        return ExpertQuestionBuilder.builder();
    }
}
