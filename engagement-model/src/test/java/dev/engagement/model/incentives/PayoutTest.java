package dev.engagement.model.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutTest {
    @ParameterizedTest
    @CsvSource({"1000, 0, 0", "1000, 75, 187.5", "1000, 100, 250", "1000, 110, 275", "0.01, 75, 0.001875"})
    void isAShareOfAShareOfTheBonus(BigDecimal bonus, int percent, BigDecimal amount) {
        assertThat(Payout.percent(percent).ofBonusPercent(25).amountOf(bonus)).isEqualByComparingTo(amount);
    }

    @Test
    void isOfTheWholeBonusUnlessToldOtherwise() {
        assertThat(Payout.percent(110).amountOf(new BigDecimal("1000"))).isEqualByComparingTo("1100");
    }

    @Test
    void isNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Payout.percent(-1));
        Payout whole = Payout.percent(100);
        assertThatIllegalArgumentException().isThrownBy(() -> whole.ofBonusPercent(-25));
    }
}
