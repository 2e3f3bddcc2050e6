package dev.engagement.model.activity;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** How an activity is recorded (T57). */
public enum RecordAdvice implements Advice, Term {
    /** T57.01, T57.02. */
    RECORD_ACTIVITY("Record the activity"),
    /** T57.03. */
    USE_MEETING_NOTES_DOCUMENT("Use the standard meeting notes document, which Troops can capture"),
    /** T57.04. */
    ADD_SERVICES_ACTIVITY_TYPE("Add the activity type for Professional Services that were positioned"),
    /** T57.05. */
    CAPTURE_INITIAL_TIME("Capture the time first spent on the security questionnaire"),
    /** T57.06. */
    RECORDS_SERVE_DECISIONS(
            "Records serve transparency, collaboration and reports from which decisions can be made efficiently"),
    /** T57.04, before its time. */
    WAIT_UNTIL_POSITIONED("The activity type Positioned PS is added once services are positioned for an opportunity");

    private final Names names;

    RecordAdvice(String words) {
        this.names = Names.of(this, words);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public String code() {
        return names.code();
    }

    @Override
    public String words() {
        return names.label();
    }
}
