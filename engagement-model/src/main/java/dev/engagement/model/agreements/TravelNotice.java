package dev.engagement.model.agreements;

import dev.engagement.model.PlanPart;
import dev.engagement.model.TimeLimit;

/**
 * Whether an on-site visit is announced early enough (T83). Immutable.
 *
 * @param enough whether the notice is long enough
 * @param asked the notice that is asked for
 */
public record TravelNotice(boolean enough, TimeLimit asked) implements PlanPart {
    /**
     * The notice is long enough.
     *
     * @param asked the notice that is asked for
     * @return the answer
     */
    public static TravelNotice enough(TimeLimit asked) {
        return new TravelNotice(true, asked);
    }

    /**
     * The notice is too short.
     *
     * @param asked the notice that is asked for
     * @return the answer
     */
    public static TravelNotice tooShort(TimeLimit asked) {
        return new TravelNotice(false, asked);
    }

    @Override
    public boolean single() {
        return true;
    }
}
