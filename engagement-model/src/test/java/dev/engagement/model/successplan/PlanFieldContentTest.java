package dev.engagement.model.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanFieldContentTest {
    @ParameterizedTest
    @EnumSource
    void aFieldThatHoldsNoUrlIsABoxToCheck(PlanFieldContent content) {
        assertThat(content.checkbox()).isEqualTo(content.name().startsWith("CHECK"));
    }
}
