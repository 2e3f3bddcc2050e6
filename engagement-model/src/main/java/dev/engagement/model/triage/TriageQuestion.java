package dev.engagement.model.triage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who watches and handles issues on the triage board, and by when does anybody act (T61)? Every rule that fits speaks.
 *
 * @param expedite whether the issue has the label Expedite
 * @param activitySeen whether anybody has acted on the issue, such as by claiming it
 * @param elapsed the time since the issue was submitted
 */
@RecordBuilder
public record TriageQuestion(YesNo expedite, YesNo activitySeen, TimeSpan elapsed) implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public TriageQuestion {
        expedite = Facts.orUnknown(expedite);
        activitySeen = Facts.orUnknown(activitySeen);
        elapsed = Facts.orUnknown(elapsed, TimeSpan.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static TriageQuestionBuilder builder() {
        return TriageQuestionBuilder.builder();
    }
}
