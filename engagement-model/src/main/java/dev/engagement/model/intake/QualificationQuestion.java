package dev.engagement.model.intake;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What is the next step of qualifying an account (T37)? Rules that speak agree.
 *
 * @param objectivesSet whether objectives and expectations were established
 * @param reviewHeld whether the account team reviewed what was gathered
 * @param qualified whether lead, account or opportunity meets the qualification criteria
 * @param saHasPerspective whether the SA has a view of its own to share
 */
@RecordBuilder
public record QualificationQuestion(YesNo objectivesSet, YesNo reviewHeld, YesNo qualified, YesNo saHasPerspective)
        implements Question.One<QualificationStep> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public QualificationQuestion {
        objectivesSet = Facts.orUnknown(objectivesSet);
        reviewHeld = Facts.orUnknown(reviewHeld);
        qualified = Facts.orUnknown(qualified);
        saHasPerspective = Facts.orUnknown(saHasPerspective);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static QualificationQuestionBuilder builder() {
        return QualificationQuestionBuilder.builder();
    }
}
