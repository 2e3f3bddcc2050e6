package dev.engagement.model.incentives;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What is to be put right in the objectives of a quarter, called MBOs, for an Ecosystem SA (T33)? Every rule that fits
 * speaks.
 *
 * @param role whose objectives they are
 * @param objectives how many objectives there are
 * @param shared how many of them are shared across the team
 * @param individual how many of them are of the person alone
 * @param assigner who assigns them
 * @param quarterly whether they run by the quarter
 * @param payments in how many payments their share of the bonus is paid
 * @param paidAfterQuarter whether it is paid after the quarter ends
 * @param smart whether the objectives are SMART ones
 * @param evaluatedAsWhole whether they are evaluated as a whole
 */
@RecordBuilder
public record MboQuestion(
        Role role,
        Count objectives,
        Count shared,
        Count individual,
        Role assigner,
        YesNo quarterly,
        Count payments,
        YesNo paidAfterQuarter,
        YesNo smart,
        YesNo evaluatedAsWhole)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public MboQuestion {
        role = Facts.orUnknown(role, Role.UNKNOWN);
        objectives = Facts.orUnknown(objectives, Count.UNKNOWN);
        shared = Facts.orUnknown(shared, Count.UNKNOWN);
        individual = Facts.orUnknown(individual, Count.UNKNOWN);
        assigner = Facts.orUnknown(assigner, Role.UNKNOWN);
        quarterly = Facts.orUnknown(quarterly);
        payments = Facts.orUnknown(payments, Count.UNKNOWN);
        paidAfterQuarter = Facts.orUnknown(paidAfterQuarter);
        smart = Facts.orUnknown(smart);
        evaluatedAsWhole = Facts.orUnknown(evaluatedAsWhole);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static MboQuestionBuilder builder() {
        return MboQuestionBuilder.builder();
    }
}
