package dev.engagement.model.intake;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.TeamChoice;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who runs an initial qualifying meeting (T35)? Rules that speak agree.
 *
 * @param teamChoice what the team chose
 */
@RecordBuilder
public record QualifyingMeetingQuestion(TeamChoice teamChoice) implements Question.One<MeetingAttendance> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public QualifyingMeetingQuestion {
        teamChoice = Facts.orUnknown(teamChoice, TeamChoice.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static QualifyingMeetingQuestionBuilder builder() {
        return QualifyingMeetingQuestionBuilder.builder();
    }
}
