package dev.engagement.model.demo;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done or said when a Demo Architect is asked for content (T68). */
public enum DemoAdvice implements Advice, Term {
    /** T68.01. */
    FILL_IN_WORKSHOP_ISSUE("Fill in the workshop issue"),
    /** T68.02. */
    PARTIAL_ANSWERS_WILL_DO("Not every column needs an answer before the issue is filled in"),
    /** T68.03. */
    HOLD_PLANNING_MEETING("Set up a first meeting on planning and content handoff"),
    /** T68.04. */
    NOTICE_IS_ENOUGH("The notice before the event is long enough"),
    /** T68.05. */
    NOTICE_IS_SHORT("A week of notice before the event is asked for; a shorter one is no refusal"),
    /** T68.06. */
    CHECK_SHARED_DEMO_SPACE("Check whether the demo exists already"),
    /** T68.07. */
    REQUEST_SPACE_ACCESS("Request access, to see all content"),
    /** T68.08. */
    USE_EXISTING_DEMO("Use the demo that exists"),
    /** T68.09, T68.10. */
    OPEN_ISSUE("Open an issue as the README describes"),
    /** T68.07, T68.09. */
    CONTENT_MAY_BE_HIDDEN("Without access some content of the shared space may be hidden"),
    /** T68.11. */
    TWO_MAIN_REASONS(
            "The main reasons to ask a Demo Architect are content or infrastructure for an event, and a demo that may not exist yet");

    private final Names names;

    DemoAdvice(String words) {
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
