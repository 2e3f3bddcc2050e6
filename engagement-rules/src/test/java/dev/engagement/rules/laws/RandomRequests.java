package dev.engagement.rules.laws;

import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.model.request.EngagementRequest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Requests by chance, the same ones for the same seed. Some tell little and some much, some are in perfect order and some
 * in none, so that every answer comes up: facts drawn evenly would never make a complete request.
 */
final class RandomRequests {
    /** All facts of any request. */
    static final Space<EngagementRequest> SPACE = Space.of(EngagementRequest.class);

    private static final double[] SILENCE = {0.02, 0.25, 0.6};
    private static final double[] ORDER = {0.0, 0.7, 0.96, 1.0};

    /** What a request in perfect order says. */
    private static final Map<String, Object> IN_ORDER = Map.ofEntries(
            Map.entry("opportunityId", Text.of("0061X")),
            Map.entry("opportunityActive", YesNo.YES),
            Map.entry("commandPlanLink", Text.of("plan/17")),
            Map.entry("commandPlanAssociated", YesNo.YES),
            Map.entry("commandPlanCompleted", YesNo.YES),
            Map.entry("whyNow", Text.of("Their contract ends in May.")),
            Map.entry("identifiedPain", Text.of("Releases wait for weeks.")),
            Map.entry("champion", Text.of("Head of Platform")),
            Map.entry("informationGiven", EnumSet.allOf(AdditionalInformation.class)),
            Map.entry("meetingDiscussed", YesNo.YES),
            Map.entry("meetingGoal", Text.of("Show the pipeline.")),
            Map.entry("objectivesClear", YesNo.YES),
            Map.entry("expectationsManaged", YesNo.YES));

    private static final List<SalesPhase> LISTED =
            List.of(SalesPhase.QUALIFICATION, SalesPhase.DISCOVERY, SalesPhase.TECHNICAL_EVALUATION);

    private static final List<Role> ALLIANCE_ASKERS = List.of(
            Role.ALLIANCE_DIRECTOR,
            Role.ALLIANCE_BDM,
            Role.STRATEGIC_AE,
            Role.FIELD_SA,
            Role.CSM,
            Role.PS_ENGINEER,
            Role.SUPPORT_ENGINEER,
            Role.PRODUCT_MANAGER,
            Role.ALLIANCE_SA);

    private static final List<List<Need>> NEEDS = List.of(
            needs(Need::salesCycle), needs(Need::alliance), needs(need -> !need.salesCycle() && !need.alliance()));
    private static final Map<String, List<?>> KNOWN = knownValues();

    private RandomRequests() {}

    private static List<Need> needs(Predicate<Need> group) {
        return Values.termsOf(Need.class).stream().filter(group).toList();
    }

    private static Map<String, List<?>> knownValues() {
        Map<String, List<?>> known = new HashMap<>();
        SPACE.facts().forEach(fact -> known.put(fact, SPACE.knownValues(fact)));
        return known;
    }

    /** A request in perfect order, of which nothing else is known. */
    static EngagementRequest inOrder() {
        return SPACE.of(IN_ORDER::get);
    }

    /** Many requests, in parallel. */
    static Stream<EngagementRequest> some(long number, long seed) {
        return LongStream.range(0, number).parallel().mapToObj(i -> one(seed + i));
    }

    /** One request. */
    static EngagementRequest one(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double silence = SILENCE[random.nextInt(SILENCE.length)];
        double order = ORDER[random.nextInt(ORDER.length)];
        return SPACE.of(fact -> {
            Object inOrder = IN_ORDER.get(fact);
            if (inOrder != null && random.nextDouble() < order) {
                return inOrder;
            }
            return random.nextDouble() < silence ? null : known(fact, random);
        });
    }

    private static Object known(String fact, SplittableRandom random) {
        boolean usual = random.nextDouble() < 0.8;
        return switch (fact) {
            case "need" -> usual ? Space.any(Space.any(NEEDS, random), random) : any(fact, random);
            case "phase" -> usual ? Space.any(LISTED, random) : any(fact, random);
            case "requester" -> usual ? Space.any(ALLIANCE_ASKERS, random) : any(fact, random);
            default -> any(fact, random);
        };
    }

    private static Object any(String fact, SplittableRandom random) {
        return Space.any(KNOWN.getOrDefault(fact, List.of()), random);
    }
}
