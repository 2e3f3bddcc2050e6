package dev.engagement.model.remit;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** How the Ecosystem SA works with a partner (T32). */
public enum PartnerApproachAdvice implements Advice, Term {
    /** T32.01 to T32.04. */
    DEVELOP_CHAMPIONS("Develop champions at the partner"),
    /** T32.05. */
    DEVELOP_CHAMPIONS_INSTEAD("Develop champions who spread simple messages, instead of enabling the whole partner"),
    /** T32.06. */
    PROMOTE_TRAINING("Encourage the delivery team of the partner to get trained"),
    /** T32.07. */
    PROMOTE_CERTIFICATION("Encourage the delivery team of the partner to get certified"),
    /** T32.08. */
    OUTCOMES_AFTER_THE_WIN(
            "The aim is great customer outcomes after the win, implementation and adoption services included"),
    /** T32.09. */
    SERVICES_PARTNER_MODEL_IS_UNWRITTEN("How to work with services partners is not written yet");

    private final Names names;

    PartnerApproachAdvice(String words) {
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
