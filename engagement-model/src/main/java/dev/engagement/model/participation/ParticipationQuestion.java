package dev.engagement.model.participation;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Need;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Should an SA take part in this sales activity now (T42)? All rules that speak agree.
 *
 * @param need which activity the SA is wanted for
 * @param leadsToTechnicalWin whether the activity leads to a technical win
 * @param qualified whether lead, account or opportunity meets the qualification criteria
 */
@RecordBuilder
public record ParticipationQuestion(Need need, YesNo leadsToTechnicalWin, YesNo qualified)
        implements Question.One<Participation> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ParticipationQuestion {
        need = Facts.orUnknown(need, Need.UNKNOWN);
        leadsToTechnicalWin = Facts.orUnknown(leadsToTechnicalWin);
        qualified = Facts.orUnknown(qualified);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ParticipationQuestionBuilder builder() {
        return ParticipationQuestionBuilder.builder();
    }
}
