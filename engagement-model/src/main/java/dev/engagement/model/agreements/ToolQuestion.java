package dev.engagement.model.agreements;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.ToolPurpose;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which tool serves this purpose, and where is what it makes kept (T84, T85)? Every rule that fits speaks.
 *
 * @param toolPurpose what the tool is for
 * @param otherMethodAgreed whether the team keeps notes and actions in another way
 * @param externalAttendees whether people from outside the company take part
 * @param recorderSetUp whether the Chorus.ai account is set up
 */
@RecordBuilder
public record ToolQuestion(
        ToolPurpose toolPurpose, YesNo otherMethodAgreed, YesNo externalAttendees, YesNo recorderSetUp)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ToolQuestion {
        toolPurpose = Facts.orUnknown(toolPurpose, ToolPurpose.UNKNOWN);
        otherMethodAgreed = Facts.orUnknown(otherMethodAgreed);
        externalAttendees = Facts.orUnknown(externalAttendees);
        recorderSetUp = Facts.orUnknown(recorderSetUp);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ToolQuestionBuilder builder() {
        return ToolQuestionBuilder.builder();
    }
}
