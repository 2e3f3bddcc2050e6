package dev.engagement.model.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimeShareTest {
    @Test
    void isSomethingBetweenNothingAndTheWhole() {
        assertThat(TimeShare.ofPercent(0).percent()).isZero();
        assertThat(TimeShare.ofPercent(100).percent()).isEqualTo(100);
        assertThatThrownBy(() -> TimeShare.ofPercent(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 percent");
        assertThatThrownBy(() -> TimeShare.ofPercent(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101 percent");
    }

    @Test
    void isOrderedBySize() {
        assertThat(TimeShare.ofPercent(5)).isLessThan(TimeShare.ofPercent(35));
    }
}
