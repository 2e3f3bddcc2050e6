package dev.engagement.model.coverage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which roles does this kind of SA support (T52)? Every rule that fits speaks.
 *
 * @param role the kind of SA
 */
@RecordBuilder
public record SupportedTeamQuestion(Role role) implements Question.Many<Role> {
    /** Reads every null as unknown. {@inheritDoc} */
    public SupportedTeamQuestion {
        role = Facts.orUnknown(role, Role.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static SupportedTeamQuestionBuilder builder() {
        return SupportedTeamQuestionBuilder.builder();
    }
}
