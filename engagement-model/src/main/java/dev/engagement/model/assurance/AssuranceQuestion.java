package dev.engagement.model.assurance;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Need;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How is a security question, questionnaire or audit of a customer handled (T76)? Every rule that fits speaks.
 *
 * @param need what is asked for: a security question, questionnaire, audit, or an additional request
 * @param saHasTime whether the SA has time for it
 * @param timeSpent whether time was spent on the questionnaire
 * @param boardIssueWanted whether an issue for it is wanted on the triage board
 */
@RecordBuilder
public record AssuranceQuestion(Need need, YesNo saHasTime, YesNo timeSpent, YesNo boardIssueWanted)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public AssuranceQuestion {
        need = Facts.orUnknown(need, Need.UNKNOWN);
        saHasTime = Facts.orUnknown(saHasTime);
        timeSpent = Facts.orUnknown(timeSpent);
        boardIssueWanted = Facts.orUnknown(boardIssueWanted);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static AssuranceQuestionBuilder builder() {
        return AssuranceQuestionBuilder.builder();
    }
}
