package dev.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.model.reading.Reading;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsTest {
    /** A choice between readings that the handbook does not leave open. */
    private enum Unheard implements Reading {
        OF;

        @Override
        public Names names() {
            return Names.of(this, "Of");
        }
    }

    static Stream<Reading> constants() {
        return Stream.of(Readings.class.getRecordComponents())
                .flatMap(component -> Stream.of(component.getType().getEnumConstants()))
                .map(Reading.class::cast);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void oneReadingIsChosenAndTheOthersStay(Reading chosen) {
        Map<String, Reading> before = Readings.DEFAULT.byName();
        Map<String, Reading> after = Readings.DEFAULT.with(chosen).byName();
        assertThat(after).containsOnlyKeys(before.keySet());
        assertThat(after)
                .allSatisfy((name, reading) -> assertThat(reading)
                        .isEqualTo(reading.getClass() == chosen.getClass() ? chosen : before.get(name)));
        assertThat(after).containsValue(chosen);
    }

    @Test
    void constantOfNoReadingIsRefused() {
        assertThatThrownBy(() -> Readings.DEFAULT.with(Unheard.OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(OF) belongs to none of the readings")
                .hasMessageContaining("unknownQualification");
    }
}
