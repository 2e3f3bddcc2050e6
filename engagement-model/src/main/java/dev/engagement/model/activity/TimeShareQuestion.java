package dev.engagement.model.activity;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which share of a role's time is the guideline for an activity (T12)? The handbook divides the time of Alliance SAs
 * only. All rules that speak agree.
 *
 * @param role whose time it is
 * @param activity what the time is spent on
 */
@RecordBuilder
public record TimeShareQuestion(Role role, Activity activity) implements Question.One<TimeShare> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public TimeShareQuestion {
        role = Facts.orUnknown(role, Role.UNKNOWN);
        activity = Facts.orUnknown(activity, Activity.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static TimeShareQuestionBuilder builder() {
        return TimeShareQuestionBuilder.builder();
    }
}
