package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.activity.TimeShare;
import dev.engagement.model.activity.TimeShareQuestion;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.fact.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the time of an Alliance SA is divided. */
class ActivityLawTest {
    @Test
    void theSharesOfAnAllianceSaMakeAWhole() {
        List<TimeShare> shares = Values.termsOf(Activity.class).stream()
                .map(activity -> TimeShareQuestion.builder()
                        .role(Role.ALLIANCE_SA)
                        .activity(activity)
                        .build())
                .flatMap(question -> Rules.decide(question).values().stream())
                .toList();

        assertThat(shares).hasSize(6);
        assertThat(shares.stream().mapToInt(TimeShare::percent).sum()).isEqualTo(100);
    }
}
