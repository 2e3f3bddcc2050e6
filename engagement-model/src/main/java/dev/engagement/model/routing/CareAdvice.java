package dev.engagement.model.routing;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside the answer to whether an SA or a CSM takes care of a customer (T43). */
public enum CareAdvice implements Advice, Term {
    /** T14.14, seen from the side of the CSM. */
    ALLIANCE_SA_MAY_UNBLOCK_ADOPTION(
            "Where the technology of a partner blocks adoption, the CSM may engage an Alliance SA"),
    /** T43.06a. */
    NO_CSM_IS_ASSIGNED("No CSM is assigned to the customer: the customer success team has to assign one"),
    /** T43.08. */
    SEE_PAGE_ON_OVERLAP("More stands on the page on the overlap between SAs and CSMs"),
    /** T43.09. */
    PROSPECT_AFTER_THE_SALE("A prospect has bought nothing yet: the audience or the motion is wrong");

    private final Names names;

    CareAdvice(String words) {
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
