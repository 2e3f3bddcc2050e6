package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of a coherent plan, over requests by chance: half of them read literally, half in any way. */
class PlanLawTest {
    private static final int REQUESTS = 3_000;
    private static final int AT_LEAST = 20;

    private static final Space<Readings> READINGS = Space.of(Readings.class);
    private static final Map<PlanLaw, AtomicInteger> CONCERNED = new ConcurrentHashMap<>();
    private static final Map<PlanLaw, String> BROKEN = new ConcurrentHashMap<>();

    static Stream<PlanLaw> laws() {
        return Stream.of(
                        IntakePlanLaws.LAWS,
                        OwnerPlanLaws.LAWS,
                        ServicePlanLaws.LAWS,
                        TimePlanLaws.LAWS,
                        CompositionPlanLaws.LAWS)
                .flatMap(List::stream);
    }

    @BeforeAll
    static void decideRequests() {
        laws().forEach(law -> CONCERNED.put(law, new AtomicInteger()));
        LongStream.range(0, REQUESTS).parallel().forEach(PlanLawTest::judge);
    }

    private static void judge(long seed) {
        Readings chosen = seed % 2 == 0 ? Readings.DEFAULT : READINGS.random(new SplittableRandom(seed));
        PlanCase plan = PlanCase.of(RandomRequests.one(5_000_000 + seed), chosen);
        laws().filter(law -> law.concerns().test(plan)).forEach(law -> {
            CONCERNED.getOrDefault(law, new AtomicInteger()).incrementAndGet();
            if (!law.holds().test(plan)) {
                BROKEN.putIfAbsent(law, plan.toString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holds(PlanLaw law) {
        assertThat(CONCERNED.get(law)).hasValueGreaterThanOrEqualTo(AT_LEAST);
        assertThat(BROKEN).doesNotContainKey(law);
    }

    @Test
    @Tag("full")
    void aMillionRequestsKeepEveryLaw() {
        LongStream.range(REQUESTS, 1_000_000).parallel().forEach(PlanLawTest::judge);

        assertThat(BROKEN).isEmpty();
    }
}
