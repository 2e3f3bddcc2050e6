package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.routing.CareQuestion;
import dev.engagement.model.routing.Engagement;
import java.util.HashSet;
import java.util.Set;

/** SA or CSM: processes:140 and 142. */
public final class CareReading {
    private static final Engagement SA = Engagement.of(Role.FIELD_SA);
    private static final Engagement TANDEM = SA.with(Role.CSM);

    private CareReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Engagement> read(CareQuestion question, Readings readings) {
        return switch (question.audience()) {
            case PROSPECT -> prospect(question.motion());
            case CUSTOMER -> customer(question);
            case PARTNER, INTERNAL -> Answer.notCovered();
            case UNKNOWN -> Answer.needs("audience");
        };
    }

    /** :142: the SA advises before the sale; nothing follows a sale that was not. */
    private static Answer<Engagement> prospect(Motion motion) {
        return switch (motion) {
            case PRE_SALES -> Answer.decided(SA);
            case POST_SALES -> Answer.notCovered();
            case UNKNOWN -> Answer.needs("motion");
        };
    }

    private static Answer<Engagement> customer(CareQuestion question) {
        Need need = question.need();
        if (need.equals(Need.ADOPTION) || need.equals(Need.POST_SALES_RELATIONSHIP)) {
            return Answer.decided(Engagement.of(Role.CSM)); // :142, without exception
        }
        if (need.equals(Need.EXPANSION)) {
            return Answer.decided(TANDEM); // :140
        }
        if (question.motion() == Motion.PRE_SALES) { // :142
            return need.unknown() ? Answer.decided(SA).pending("need") : Answer.decided(SA);
        }
        boolean motionKnown = question.motion() != Motion.UNKNOWN;
        if (need.unknown()) {
            return motionKnown ? Answer.needs("need") : Answer.needs("need", "motion");
        }
        if (need.equals(Need.TOUCHPOINT)) {
            Set<String> open = notKnownOfSmallness(question);
            if (!open.isEmpty()) {
                if (!motionKnown) {
                    open.add("motion");
                }
                return Answer.needs(open);
            }
            if (question.smallCustomer() == YesNo.YES && question.csmAssigned() == YesNo.NO) {
                return Answer.decided(SA); // :140, second sentence
            }
        }
        return motionKnown ? Answer.decided(TANDEM) : Answer.decided(TANDEM).pending("motion"); // :140, first sentence
    }

    /** What could still show that a customer is small and has no CSM; nothing where the one or the other is denied. */
    private static Set<String> notKnownOfSmallness(CareQuestion question) {
        Set<String> open = new HashSet<>();
        if (question.smallCustomer() == YesNo.NO || question.csmAssigned() == YesNo.YES) {
            return open;
        }
        if (question.smallCustomer() == YesNo.UNKNOWN) {
            open.add("smallCustomer");
        }
        if (question.csmAssigned() == YesNo.UNKNOWN) {
            open.add("csmAssigned");
        }
        return open;
    }

    /**
     * Whether the answer counts on a CSM though none is assigned.
     *
     * @param question the question
     * @return true if so
     */
    public static boolean lacksCsm(CareQuestion question) {
        return question.csmAssigned() == YesNo.NO
                && read(question, Readings.DEFAULT).values().stream()
                        .anyMatch(it -> it.role().equals(Role.CSM) || it.with().contains(Role.CSM));
    }
}
