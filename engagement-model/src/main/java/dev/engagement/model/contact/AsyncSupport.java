package dev.engagement.model.contact;

import dev.engagement.model.PlanPart;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.fact.Term;

/** Whether a need can be served in Slack while nobody waits (T49). Both answers let it be posted. */
public enum AsyncSupport implements Term, PlanPart {
    /** It may be posted, and is one of those that are served so. */
    SERVED_IN_SLACK("May be posted in Slack and is served there"),
    /** It may be posted, as whatever SAs and account executives for enterprises talk about, and is not served so. */
    MAY_BE_POSTED("May be posted in Slack, where it is not served");

    private final Names names;

    AsyncSupport(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    /**
     * By when it is answered.
     *
     * @return best effort where it is served, and no limit where it is not
     */
    public TimeLimit within() {
        return this == SERVED_IN_SLACK ? TimeLimit.BEST_EFFORT : TimeLimit.NONE_STATED;
    }

    @Override
    public boolean single() {
        return true;
    }
}
