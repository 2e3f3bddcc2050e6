package dev.engagement.model.remit;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What a role is there for (T19, T29). */
public enum PurposeAdvice implements Advice, Term {
    /** T19.01. */
    PARTNERS_GAIN_BY_SALES("Partners gain the most from the relationship by selling our products and services"),
    /** T19.02. */
    PARTNERS_GAIN_BY_DELIVERY("Partners gain the most from the relationship by delivering our products and services"),
    /** T19.03. */
    PARTNERS_MATURE_QUICKLY("Activities that quickly mature what partners can deliver to customers come first"),
    /** T19.04. */
    PARTNERS_WIN_DEALS("Partners win deals"),
    /** T19.05. */
    PARTNERS_MATURE_PRACTICES("Partners mature their practices"),
    /** T29.01. */
    NET_ARR_IS_THE_NORTH_STAR("The Ecosystem team steers by net ARR"),
    /** T29.02. */
    SUPPORTS_ECOSYSTEM_SALES_MANAGERS("The Ecosystem SA supports the Ecosystem Sales Managers"),
    /** T29.03. */
    REACHES_REVENUE_GOALS_THROUGH_PARTNERS(
            "The Ecosystem Sales Manager works with field account teams to reach their revenue goals through partners"),
    /** T29.04. */
    PARTNERS_WITH_MATURE_SOLUTIONS(
            "The Ecosystem SA helps to drive the sales strategy by partners with mature go-to-market solutions"),
    /** T29.05. */
    PARTNERS_WITH_MATURE_SERVICES(
            "The Ecosystem SA helps to drive the sales strategy by partners with mature services practices"),
    /** T29.09. */
    ALIGNED_WITH_PARTNERS_OF_ALL_TYPES(
            "The team is global and aligned with partners of all types, by experience and by the needs of the region"),
    /** T29.10. */
    WORKS_BESIDE_ECOSYSTEM_SALES_MANAGERS("The Ecosystem SA works beside the Ecosystem Sales Managers of each region"),
    /** T29.11. */
    PARTNERS_SCALE_OPPORTUNITIES("Partners are developed that scale the number and size of opportunities"),
    /** T29.12. */
    PARTNERS_ENGAGE_CUSTOMERS(
            "Partners are developed that engage customers, so that licenses are adopted quickly and widely"),
    /** T29.13. */
    PARTNERS_CREATE_SOLUTIONS(
            "Partners are developed that create go-to-market solutions, from which both sides earn more");

    private final Names names;

    PurposeAdvice(String words) {
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
