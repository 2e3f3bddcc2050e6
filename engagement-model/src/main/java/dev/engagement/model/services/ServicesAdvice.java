package dev.engagement.model.services;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done to position, order or quote Professional Services, and what is said beside (T74, T75). */
public enum ServicesAdvice implements Advice, Term {
    /** T74.01. */
    PITCH_SERVICES("Pitch Professional Services to the customer"),
    /** T74.02. */
    LEARN_CATALOGUE("Get to know the services catalog"),
    /** T74.03. */
    LOG_POSITIONED_SERVICES("Log that Professional Services were positioned"),
    /** T74.03: the handbook does not say so. */
    LOG_EACH_PITCH("Log each pitch as an activity of its own"),
    /** T74.05. */
    LONG_TERM_SUCCESS("Professional Services are pitched for the customer's long-term success and growth"),
    /** T75.01. */
    CREATE_SERVICES_OPPORTUNITY("Create the opportunity for Professional Services in Salesforce first"),
    /** T75.02. */
    ORDER_DIRECTLY("Order the standard service directly"),
    /** T75.03. */
    USE_SERVICES_CALCULATOR("Generate an issue and a draft quote"),
    /** T86.05. */
    WRITE_STATEMENT_OF_WORK(
            "Write the initial statement of work, and get the approvals of the Professional Services team"),
    /** T75.01. */
    SA_MAKES_SURE("The Solutions Architect makes sure that the account executive has created the opportunity"),
    /** T75.04. */
    REFINE_ISSUE("Refine the issue together with Professional Services and the account executive"),
    /** T86.05, T86.06. */
    STATEMENT_OF_WORK_FOLLOWS("A statement of work with the approvals of the Professional Services team follows"),
    /** T75.06. */
    DETAILS_ON_SERVICES_PAGE("The page Working with Professional Services has the details");

    private final Names names;

    ServicesAdvice(String words) {
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
