package dev.engagement.model.product;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside answers about support from Product (T65, T67). */
public enum ProductAdvice implements Advice, Term {
    /** T65.05. */
    LOOK_UP_PRODUCT_CATEGORIES("The Product Categories page of the handbook tells which Product Manager to turn to"),
    /** T67.01, T67.02. */
    GIVE_48_TO_96_HOURS("Give the Product Manager a minimum of 48 to 96 hours"),
    /** T67.04. */
    GIVE_A_WEEK("A week or more is proper");

    private final Names names;

    ProductAdvice(String words) {
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
