package dev.engagement.model.triage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Need;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * From which template is an issue on the triage board made (T59)? All rules that speak agree.
 *
 * @param need what is needed
 * @param followUp whether it follows up on an earlier activity
 */
@RecordBuilder
public record TemplateQuestion(Need need, YesNo followUp) implements Question.One<IssueTemplate> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public TemplateQuestion {
        need = Facts.orUnknown(need, Need.UNKNOWN);
        followUp = Facts.orUnknown(followUp);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static TemplateQuestionBuilder builder() {
        return TemplateQuestionBuilder.builder();
    }
}
