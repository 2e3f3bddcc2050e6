package dev.engagement.model.incentives;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.MboRating;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which share of the payment for objectives, called MBOs, is due (T34)? All rules that speak agree.
 *
 * @param role who is paid
 * @param rating how the objectives were rated as a whole
 */
@RecordBuilder
public record PayoutQuestion(Role role, MboRating rating) implements Question.One<Payout> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PayoutQuestion {
        role = Facts.orUnknown(role, Role.UNKNOWN);
        rating = Facts.orUnknown(rating, MboRating.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PayoutQuestionBuilder builder() {
        return PayoutQuestionBuilder.builder();
    }
}
