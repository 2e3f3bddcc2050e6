package dev.engagement.model.demo;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Need;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How does one get content for an event or a demo from a Demo Architect (T68)? Every rule that fits speaks.
 *
 * @param need what is needed
 * @param spaceChecked whether the CS Shared Demo Space was checked
 * @param foundInSpace whether the demo was found there
 * @param hasSpaceAccess whether whoever checked may see all of that space
 * @param leadTime the notice before the event
 */
@RecordBuilder
public record DemoArchitectQuestion(
        Need need, YesNo spaceChecked, YesNo foundInSpace, YesNo hasSpaceAccess, TimeSpan leadTime)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public DemoArchitectQuestion {
        need = Facts.orUnknown(need, Need.UNKNOWN);
        spaceChecked = Facts.orUnknown(spaceChecked);
        foundInSpace = Facts.orUnknown(foundInSpace);
        hasSpaceAccess = Facts.orUnknown(hasSpaceAccess);
        leadTime = Facts.orUnknown(leadTime, TimeSpan.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static DemoArchitectQuestionBuilder builder() {
        return DemoArchitectQuestionBuilder.builder();
    }
}
