package dev.engagement.model.coverage;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said of the model by which SAs are aligned (T46). */
public enum CoverageAdvice implements Advice, Term {
    /** T46.03, T46.04. */
    SEGMENTED_BY_SELLER("Engagement goes by the role of the account executive, not by addressable market or Net ARR"),
    /** T46.07. */
    LOOK_UP_DEFAULT_PAIR("The EMEA AE-SA Alignment page keeps the default pair of account executive and SA"),
    /** T46.17. */
    SA_MAY_DEPART_FROM_MODEL("The model is a recommendation and no rule: an SA may depart from it"),
    /** T46.17a. */
    SA_OWNS_ENGAGEMENT("Each SA is responsible for their own engagement on opportunities"),
    /** T46.18. */
    MEANT_TO_FOSTER_COLLABORATION("The model is meant to foster collaboration and more iteration"),
    /** T46.19. */
    TEAMS_MAY_ADJUST_AGREEMENTS("The standard working agreements apply, and each team may adjust them"),
    /** T46.20. */
    STANDARD_AGREEMENTS_APPLY("The standard working agreements apply"),
    /** T46.21. */
    REPORT_SHOWS_ALIGNMENT("A report shows which SA is aligned with which Strategic AE"),
    /** T46.22. */
    ASK_NEAREST_REGION("No engagement model reaches this sale: ask in the Slack channel of the nearest region"),
    /** T46.22, one model for the segment and another for the seller. */
    SELLER_DOES_NOT_FIT_SEGMENT("The kind of account executive does not fit the segment: one of the two may be wrong");

    private final Names names;

    CoverageAdvice(String words) {
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
