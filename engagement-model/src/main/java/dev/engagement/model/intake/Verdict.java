package dev.engagement.model.intake;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What becomes of a request for an SA (T40). What the handbook leaves to people stays theirs. */
public enum Verdict implements Term, PlanPart {
    /** Everything required is there and nothing stands against it. */
    ACCEPT("Accept the request"),
    /** Something is missing and was not asked for yet. */
    REQUEST_INFORMATION("Ask for the missing information"),
    /** A reserved right, never a duty. */
    MAY_DECLINE("The SA may decline the meeting"),
    /** People decide. */
    CASE_BY_CASE("Review the exception case by case");

    private final Names names;

    Verdict(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean single() {
        return true;
    }
}
