package dev.engagement.model.planning;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside the kind of an effort (T77). */
public enum InitiativeAdvice implements Advice, Term {
    /** T77.04. */
    ANY_SA_MAY_START("Every SA may start a new OKR or Initiative"),
    /** T77.05. */
    ANY_SA_MAY_CONTRIBUTE("Every SA may contribute to an existing OKR or Initiative"),
    /** T77.06 to T77.08. */
    RECORDED_IN_PROJECT("It is recorded in the project SA Initiatives, by its template and with matching labels");

    private final Names names;

    InitiativeAdvice(String words) {
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
