package dev.engagement.model.remit;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside a remit (T03, T06, T08, T31). */
public enum RemitAdvice implements Advice, Term {
    /** T03.13a, with a prospect. */
    NAMED_FOR_EXISTING_CUSTOMERS("The handbook names this activity for existing customers only"),
    /** T06.03a, without such a strategy. */
    NAMED_FOR_JOINT_GO_TO_MARKET("The handbook names this activity for a joint go-to-market strategy"),
    /** T08.07. */
    READ_SA_MANAGER_PROCESS("Read the SA Manager Process page"),
    /** T31.13a, with another partner. */
    NAMED_FOR_ALLIANCE_PARTNERS("The handbook names this activity for alliance partners, strategic or technical");

    private final Names names;

    RemitAdvice(String words) {
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
