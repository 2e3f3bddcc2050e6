package dev.engagement.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    @ParameterizedTest
    @CsvSource({
        "stage,stage,0",
        "stge,stage,1",
        "satge,stage,1",
        "stagee,stage,1",
        "stale,stage,1",
        "'',stage,5",
        "ca,abc,3"
    })
    void countsSlipsOfAFinger(String one, String other, int distance) {
        assertThat(NearestName.distance(one, other)).isEqualTo(distance);
        assertThat(NearestName.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void findsTheNameThatWasMeant() {
        List<String> known = List.of("FIELD_SA", "ALLIANCE_SA", "ECOSYSTEM_SA");

        assertThat(NearestName.of("FEILD_SA", known)).contains("FIELD_SA");
        assertThat(NearestName.of("field-sa", known)).contains("FIELD_SA");
        assertThat(NearestName.of("OWNER", known)).isEmpty();
        assertThat(NearestName.remedy("ECOSYSTEMSA", known)).isEqualTo("Maybe ECOSYSTEM_SA.");
        assertThat(NearestName.remedy("x", known)).isEqualTo("Maybe one of: ALLIANCE_SA, ECOSYSTEM_SA, FIELD_SA.");
        assertThat(NearestName.remedy("x", List.of())).isEmpty();
    }

    @Test
    void shortNamesAreNotEveryShortNamesNeighbour() {
        assertThat(NearestName.of("of", List.of("by", "in", "at"))).isEmpty();
    }
}
