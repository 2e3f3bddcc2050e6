package sample.parking;

import dev.engagement.model.Advice;
import java.util.Locale;

/** What the clerk adds. */
public enum ParkingAdvice implements Advice {
    MIND_THE_MARKET_DAY,
    PUT_IT_BEHIND_THE_WINDSCREEN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String words() {
        return code().replace('-', ' ');
    }
}
