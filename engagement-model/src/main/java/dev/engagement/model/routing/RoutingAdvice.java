package dev.engagement.model.routing;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** Which condition for engaging an Alliance SA is not met (T14), and whom to see instead. */
public enum RoutingAdvice implements Advice, Term {
    /** T14.14, before the sale. */
    ONLY_AFTER_THE_SALE("An Alliance SA helps with adoption after the sale only"),
    /** T14.14, nothing blocked. */
    ONLY_TO_UNBLOCK_ADOPTION("An Alliance SA helps with adoption only where it is blocked"),
    /** T14.16, no engagement. */
    ONLY_IN_A_SERVICES_ENGAGEMENT("A PS Engineer is connected with peers only in a services engagement at a customer"),
    /** T14.19, no case. */
    ONLY_IN_A_SUPPORT_CASE("A Support Engineer is connected with peers only in a support case"),
    /** T14.19, not named. */
    ONLY_AT_A_NAMED_ACCOUNT("A Support Engineer is connected with peers only at a named account"),
    /** T14.28. */
    INTERNAL_ROLES_ONLY("The list of who may engage an Alliance SA is for internal roles only"),
    /** T14.05, asked by others. */
    REQUEST_EVENT_SUPPORT("For a public event of another kind, request event support instead"),
    /** T14, no channel. */
    CONTACT_DIRECTLY("The handbook names no channel for Alliance SAs: contact one directly");

    private final Names names;

    RoutingAdvice(String words) {
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
