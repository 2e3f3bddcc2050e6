package dev.engagement.model.incentives;

import java.math.BigDecimal;

/**
 * What is paid for the objectives of a quarter (T34): a share of the part of the variable bonus that depends on them.
 * Immutable.
 *
 * @param percent how much of that part is paid, in percent
 * @param bonusPercent how much of the variable bonus that part is, in percent
 */
public record Payout(int percent, int bonusPercent) {
    /** Refuses negative shares. {@inheritDoc} */
    public Payout {
        if (percent < 0 || bonusPercent < 0) {
            throw new IllegalArgumentException("The payout (" + percent + " percent of " + bonusPercent
                    + " percent) is negative.\nMaybe 0 percent.");
        }
    }

    /**
     * A share of the whole variable bonus.
     *
     * @param percent how much of it is paid, in percent
     * @return the payout
     */
    public static Payout percent(int percent) {
        return new Payout(percent, 100);
    }

    /**
     * Says which part of the variable bonus the share is of.
     *
     * @param part the part, in percent, instead of any said before
     * @return a copy
     */
    public Payout ofBonusPercent(int part) {
        return new Payout(percent, part);
    }

    /**
     * The amount that is paid, exactly.
     *
     * @param variableBonus the variable bonus; the handbook does not say of which period
     * @return the amount, in the same currency and not rounded
     */
    public BigDecimal amountOf(BigDecimal variableBonus) {
        return variableBonus
                .multiply(BigDecimal.valueOf(bonusPercent))
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(4);
    }
}
