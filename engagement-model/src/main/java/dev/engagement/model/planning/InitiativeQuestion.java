package dev.engagement.model.planning;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is an effort an OKR or an Initiative, and may one start it (T77)? All rules that speak agree.
 *
 * @param relatesToFocusArea whether it is tied to an SA focus area of the fiscal year
 * @param relatesToCompanyOkr whether it is tied to the OKRs of the company
 * @param requester who wants to start it or to contribute
 */
@RecordBuilder
public record InitiativeQuestion(YesNo relatesToFocusArea, YesNo relatesToCompanyOkr, Role requester)
        implements Question.One<InitiativeKind> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public InitiativeQuestion {
        relatesToFocusArea = Facts.orUnknown(relatesToFocusArea);
        relatesToCompanyOkr = Facts.orUnknown(relatesToCompanyOkr);
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static InitiativeQuestionBuilder builder() {
        return InitiativeQuestionBuilder.builder();
    }
}
