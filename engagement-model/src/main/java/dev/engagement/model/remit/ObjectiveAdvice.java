package dev.engagement.model.remit;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside objectives (T02). */
public enum ObjectiveAdvice implements Advice, Term {
    /** T02.03, seen beside T43.06. */
    CSM_IS_RESPONSIBLE_FOR_ADOPTION("The Customer Success Manager is responsible for adoption; the SA contributes");

    private final Names names;

    ObjectiveAdvice(String words) {
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
