package dev.engagement.model.coverage;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** In which way an SA supports sellers (T52). */
public enum SupportedTeamAdvice implements Advice, Term {
    /** T52.01 to T52.03. */
    SUPPORTS_A_TEAM("These roles typically make up the sales team that the SA supports"),
    /** T52.04, T52.05. */
    SUPPORTS_FROM_A_POOL("These roles are supported from a pool of SAs");

    private final Names names;

    SupportedTeamAdvice(String words) {
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
