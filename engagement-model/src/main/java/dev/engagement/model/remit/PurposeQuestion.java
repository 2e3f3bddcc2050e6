package dev.engagement.model.remit;

import dev.engagement.model.Advice;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.PurposeAspect;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What is a role there for (T19, T29.01 to T29.05, T29.09 to T29.13)? Every rule that fits speaks.
 *
 * @param role the role, or the team
 * @param aspect what one wants to know of its purpose; all of it where nobody said
 */
@RecordBuilder
public record PurposeQuestion(Role role, PurposeAspect aspect) implements Question.Many<Advice> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PurposeQuestion {
        role = Facts.orUnknown(role, Role.UNKNOWN);
        aspect = Facts.orUnknown(aspect, PurposeAspect.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PurposeQuestionBuilder builder() {
        return PurposeQuestionBuilder.builder();
    }
}
