package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.request.EngagementRequest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What may happen to a plan when one fact of its request changes, over requests by chance. */
class PlanChangeLawTest {
    private static final Space<EngagementRequest> SPACE = RandomRequests.SPACE;

    /** What gives an item that is missing; of an id or a link also its qualities, for they are then looked at. */
    private static final Map<RequiredItem, Map<String, Object>> GIVES = Map.ofEntries(
            Map.entry(
                    RequiredItem.OPPORTUNITY_ID,
                    Map.of("opportunityId", Text.of("0061X"), "opportunityActive", YesNo.YES)),
            Map.entry(RequiredItem.ACTIVE_OPPORTUNITY, Map.of("opportunityActive", YesNo.YES)),
            Map.entry(
                    RequiredItem.COMMAND_PLAN_LINK,
                    Map.of(
                            "commandPlanLink",
                            Text.of("plan/17"),
                            "commandPlanAssociated",
                            YesNo.YES,
                            "commandPlanCompleted",
                            YesNo.YES)),
            Map.entry(RequiredItem.COMMAND_PLAN_ASSOCIATED, Map.of("commandPlanAssociated", YesNo.YES)),
            Map.entry(RequiredItem.COMMAND_PLAN_COMPLETED, Map.of("commandPlanCompleted", YesNo.YES)),
            Map.entry(RequiredItem.WHY_NOW, Map.of("whyNow", Text.of("Their contract ends in May."))),
            Map.entry(RequiredItem.WHY_NOW_NOT_SENTENCE, Map.of("whyNow", Text.of("Their contract ends in May."))),
            Map.entry(RequiredItem.IDENTIFIED_PAIN, Map.of("identifiedPain", Text.of("Releases wait for weeks."))),
            Map.entry(
                    RequiredItem.IDENTIFIED_PAIN_NOT_SENTENCE,
                    Map.of("identifiedPain", Text.of("Releases wait for weeks."))),
            Map.entry(RequiredItem.CHAMPION, Map.of("champion", Text.of("Head of Platform"))),
            Map.entry(RequiredItem.MEETING_PREALIGNED, Map.of("meetingDiscussed", YesNo.YES)),
            Map.entry(RequiredItem.MEETING_GOAL, Map.of("meetingGoal", Text.of("Show the pipeline."))),
            Map.entry(RequiredItem.OBJECTIVES_CLEAR, Map.of("objectivesClear", YesNo.YES)),
            Map.entry(RequiredItem.EXPECTATIONS_MANAGED, Map.of("expectationsManaged", YesNo.YES)));

    /** The facts that rules of the request itself look at. */
    private static final Set<String> READ_BY_REQUEST = Set.of(
            "requester",
            "need",
            "opportunityId",
            "opportunityActive",
            "stage",
            "source",
            "qualified",
            "partnerInvolved",
            "partnerName",
            "partnerKind",
            "partnerTeamWilling",
            "ecosystemSaIsPrimary",
            "audience",
            "globalStrategic",
            "largeEngagement",
            "region",
            "subRegion",
            "segment",
            "seller",
            "meetingPlanned",
            "objectivesSet",
            "reviewHeld",
            "leadTime",
            "eventPlanned",
            "secured",
            "boardIssueWanted",
            "questionnaireReceived");

    /** Values of facts that can also be told vaguely. */
    private static final Map<String, List<?>> NARROW = Map.of(
            "subRegion", List.of(SubRegion.AMER_EAST, SubRegion.AMER_WEST),
            "seller", List.of(Role.STRATEGIC_AE, Role.MAJOR_AE, Role.MID_MARKET_AE, Role.ESM));

    private static EngagementRequest with(Map<String, ?> facts, EngagementRequest request) {
        EngagementRequest changed = request;
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            changed = SPACE.changed(changed, fact.getKey(), fact.getValue());
        }
        return changed;
    }

    /** Looks at so many requests that are concerned, and fails if there are too few. */
    private static void forSome(
            int number, long seed, Predicate<PlanCase> concerned, BiConsumer<PlanCase, SplittableRandom> look) {
        AtomicInteger looked = new AtomicInteger();
        RandomRequests.some(number * 40L, seed)
                .map(request -> PlanCase.of(request, Readings.DEFAULT))
                .filter(concerned)
                .limit(number)
                .forEach(it -> look.accept(it, new SplittableRandom(seed + looked.incrementAndGet())));

        assertThat(looked).hasValue(number);
    }

    @Test
    void anApprovalNeverWantsAnotherNorTakesTheOpportunityAway() {
        forSome(40, 1, PlanCase::beyondStage2WithoutBothApprovals, (before, random) -> {
            for (Approval approval : before.approvalsNotGiven()) {
                Set<Approval> more = EnumSet.of(approval);
                more.addAll(before.request().approvals());
                PlanCase after = PlanCase.of(with(Map.of("approvals", more), before.request()), before.readings());

                assertThat(before.plan().approvalsMissing())
                        .as("%s", after)
                        .containsAll(after.plan().approvalsMissing());
                assertThat(before.ownedBy(Role.ECOSYSTEM_SA) && after.ownedBy(Role.FIELD_SA))
                        .as("%s", after)
                        .isFalse();
            }
        });
    }

    @Test
    void whatNoQuestionThatIsAskedReadsChangesNothing() {
        forSome(40, 2, it -> true, (before, random) -> {
            Set<String> read = new HashSet<>(READ_BY_REQUEST);
            addFactsOf(before.decision(), read);
            List<String> readByNobody =
                    SPACE.facts().stream().filter(fact -> !read.contains(fact)).toList();
            assertThat(readByNobody).isNotEmpty();
            String fact = Space.any(readByNobody, random);
            Object value = Space.any(SPACE.knownValues(fact), random);
            Decision<?> after = Rules.decide(SPACE.changed(before.request(), fact, value));

            assertThat(after.values())
                    .as("%s of %s", fact, before)
                    .isEqualTo(before.decision().values());
            assertThat(after.asked()).isEqualTo(before.decision().asked());
            assertThat(after.missingFacts()).isEqualTo(before.decision().missingFacts());
        });
    }

    /** The facts of the narrower questions that were asked, and of theirs. */
    private static void addFactsOf(Decision<?> decision, Set<String> facts) {
        for (Decision<?> asked : decision.asked()) {
            facts.addAll(Samples.spaceOf(asked.question().getClass()).facts());
            addFactsOf(asked, facts);
        }
    }

    @Test
    void givingAnItemTakesItOffTheListAndPutsNoneOnIt() {
        forSome(40, 3, PlanCase::lacksItems, (before, random) -> {
            for (RequiredItem item : before.plan().missingItems()) {
                PlanCase after =
                        PlanCase.of(with(GIVES.getOrDefault(item, Map.of()), before.request()), before.readings());

                assertThat(after.plan().missingItems())
                        .as("%s given, %s", item, after)
                        .doesNotContain(item)
                        .isSubsetOf(before.plan().missingItems());
            }
        });
    }

    @Test
    void givingMoreKeepsAnAcceptedRequestAccepted() {
        Map<String, Object> more =
                Map.of("informationGiven", EnumSet.allOf(AdditionalInformation.class), "personasEngaged", YesNo.YES);

        forSome(20, 4, it -> it.verdictIs(Verdict.ACCEPT), (before, random) -> {
            GIVES.values()
                    .forEach(facts -> assertThat(PlanCase.of(with(facts, before.request()), before.readings())
                                    .verdictIs(Verdict.ACCEPT))
                            .as("%s given to %s", facts, before)
                            .isTrue());
            assertThat(PlanCase.of(with(more, before.request()), before.readings())
                            .verdictIs(Verdict.ACCEPT))
                    .as("%s given to %s", more, before)
                    .isTrue();
        });
    }

    @Test
    void whoTellsAFactIsNotAskedForItAgain() {
        forSome(60, 5, it -> !it.decision().missingFacts().isEmpty(), (before, random) -> {
            for (String fact : before.decision().missingFacts()) {
                Object value = answer(fact, random);
                EngagementRequest told = SPACE.changed(before.request(), fact, value);

                assertThat(Rules.decide(told).missingFacts())
                        .as("%s is told: %s", fact, told)
                        .doesNotContain(fact);
            }
        });
    }

    /** What somebody tells who is asked: nothing that is too vague for rules. */
    private static Object answer(String fact, SplittableRandom random) {
        return Space.any(NARROW.getOrDefault(fact, SPACE.knownValues(fact)), random);
    }

    /** Whoever tells what is missing, and what is then missing, comes to an answer. */
    @Test
    void whoTellsAllThatIsMissingIsAnswered() {
        forSome(60, 6, it -> it.decision().outcome() == Outcome.NEEDS_FACTS, (before, random) -> {
            EngagementRequest request = before.request();
            for (int round = 0; round < SPACE.facts().size(); round++) {
                Set<String> missing = Rules.decide(request).missingFacts();
                for (String fact : missing) {
                    request = SPACE.changed(request, fact, answer(fact, random));
                }
            }

            assertThat(Rules.decide(request).outcome()).as("%s", request).isNotEqualTo(Outcome.NEEDS_FACTS);
        });
    }

    @Test
    void anExceptionIsNeverHeldAgainstWhoRequestsIt() {
        forSome(40, 7, it -> it.plan().verdict().isPresent(), (before, random) -> {
            PlanCase after =
                    PlanCase.of(with(Map.of("exceptionRequested", YesNo.YES), before.request()), before.readings());

            assertThat(after.verdictIs(Verdict.MAY_DECLINE)).as("%s", after).isFalse();
            assertThat(after.verdictIs(Verdict.ACCEPT)).as("%s", after).isEqualTo(before.verdictIs(Verdict.ACCEPT));
        });
    }
}
