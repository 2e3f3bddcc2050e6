package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Outcome;
import dev.engagement.model.Question;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says less is never let do more, and is told what to say. */
class UnknownFactsLawTest {
    private static final int QUESTIONS_OF_A_TYPE = 800;
    private static final int REQUESTS = 200;
    private static final Set<Retention> ALLOWED = EnumSet.of(Retention.ALLOWED, Retention.ALLOWED_BY_APPROVAL);

    static List<Class<? extends Question<?>>> narrowTypes() {
        return Samples.types().stream()
                .filter(type -> !Question.Whole.class.isAssignableFrom(type))
                .toList();
    }

    /**
     * Four questions are decided although nothing is known: effort does not depend on its fact, a team that has not
     * chosen may choose, the Ecosystem SA has a focus on any opportunity, and who has shown nothing lacks everything
     * that makes a trusted adviser.
     * Five questions are decided although nothing is known: effort does not depend on its fact, a team that has not
     * chosen may choose, the Ecosystem SA has a focus on any opportunity, and as long as nothing was told, all that
     * discovery and solutions need is wanted.
     */
    private static final Map<String, Outcome> WITH_NOTHING_KNOWN = Map.ofEntries(
            Map.entry("adviser", Outcome.NEEDS_FACTS),
            Map.entry("agreement", Outcome.NEEDS_FACTS),
            Map.entry("alliance-channel-remit", Outcome.NEEDS_FACTS),
            Map.entry("alliance-remit", Outcome.NEEDS_FACTS),
            Map.entry("assurance", Outcome.NEEDS_FACTS),
            Map.entry("async-support", Outcome.NEEDS_FACTS),
            Map.entry("booking", Outcome.NEEDS_FACTS),
            Map.entry("capability", Outcome.NEEDS_FACTS),
            Map.entry("care", Outcome.NEEDS_FACTS),
            Map.entry("change", Outcome.NEEDS_FACTS),
            Map.entry("channel", Outcome.NEEDS_FACTS),
            Map.entry("commercial-request", Outcome.NEEDS_FACTS),
            Map.entry("completeness", Outcome.NEEDS_FACTS),
            Map.entry("contact", Outcome.NEEDS_FACTS),
            Map.entry("conversation", Outcome.NEEDS_FACTS),
            Map.entry("coverage", Outcome.NEEDS_FACTS),
            Map.entry("demo", Outcome.NEEDS_FACTS),
            Map.entry("demo-architect", Outcome.NEEDS_FACTS),
            Map.entry("discovery", Outcome.DECIDED),
            Map.entry("duty", Outcome.DECIDED),
            Map.entry("ecosystem-label", Outcome.DECIDED),
            Map.entry("ecosystem-queue", Outcome.NEEDS_FACTS),
            Map.entry("ecosystem-remit", Outcome.NEEDS_FACTS),
            Map.entry("effort", Outcome.DECIDED),
            Map.entry("entry", Outcome.NEEDS_FACTS),
            Map.entry("event", Outcome.NEEDS_FACTS),
            Map.entry("event-staffing", Outcome.DECIDED),
            Map.entry("expert", Outcome.NEEDS_FACTS),
            Map.entry("field-remit", Outcome.NEEDS_FACTS),
            Map.entry("handover", Outcome.NEEDS_FACTS),
            Map.entry("initiative", Outcome.NEEDS_FACTS),
            Map.entry("intake", Outcome.NEEDS_FACTS),
            Map.entry("issue-content", Outcome.DECIDED),
            Map.entry("label", Outcome.NEEDS_FACTS),
            Map.entry("lead-time", Outcome.NEEDS_FACTS),
            Map.entry("logging", Outcome.NEEDS_FACTS),
            Map.entry("management-remit", Outcome.NEEDS_FACTS),
            Map.entry("marketing", Outcome.NEEDS_FACTS),
            Map.entry("mbo", Outcome.NEEDS_FACTS),
            Map.entry("objective", Outcome.NEEDS_FACTS),
            Map.entry("outreach", Outcome.NEEDS_FACTS),
            Map.entry("ownership", Outcome.NEEDS_FACTS),
            Map.entry("participation", Outcome.NEEDS_FACTS),
            Map.entry("partner-approach", Outcome.NEEDS_FACTS),
            Map.entry("payout", Outcome.NEEDS_FACTS),
            Map.entry("plan-content", Outcome.DECIDED),
            Map.entry("plan-document", Outcome.DECIDED),
            Map.entry("plan-field", Outcome.NEEDS_FACTS),
            Map.entry("plan-process", Outcome.NEEDS_FACTS),
            Map.entry("planning", Outcome.NEEDS_FACTS),
            Map.entry("positioning", Outcome.NEEDS_FACTS),
            Map.entry("product-support", Outcome.DECIDED),
            Map.entry("purpose", Outcome.NEEDS_FACTS),
            Map.entry("qualification", Outcome.NEEDS_FACTS),
            Map.entry("qualifying-meeting", Outcome.DECIDED),
            Map.entry("recognition", Outcome.NEEDS_FACTS),
            Map.entry("record", Outcome.NEEDS_FACTS),
            Map.entry("request", Outcome.NEEDS_FACTS),
            Map.entry("response", Outcome.NEEDS_FACTS),
            Map.entry("retention", Outcome.NEEDS_FACTS),
            Map.entry("review", Outcome.NEEDS_FACTS),
            Map.entry("risk", Outcome.NEEDS_FACTS),
            Map.entry("routing", Outcome.NEEDS_FACTS),
            Map.entry("sa-request", Outcome.NEEDS_FACTS),
            Map.entry("second-sa", Outcome.NEEDS_FACTS),
            Map.entry("services", Outcome.NEEDS_FACTS),
            Map.entry("solution-input", Outcome.DECIDED),
            Map.entry("strategic-field", Outcome.NEEDS_FACTS),
            Map.entry("supported-team", Outcome.NEEDS_FACTS),
            Map.entry("template", Outcome.NEEDS_FACTS),
            Map.entry("time-share", Outcome.NEEDS_FACTS),
            Map.entry("tool", Outcome.NEEDS_FACTS),
            Map.entry("travel", Outcome.NEEDS_FACTS),
            Map.entry("triage", Outcome.DECIDED),
            Map.entry("trust", Outcome.DECIDED));

    @Test
    void aQuestionOfWhichNothingIsKnownIsNotDecidedByAGuess() {
        Map<String, Outcome> outcomes = Samples.types().stream()
                .map(type -> Rules.decide(Samples.nothingKnown(type)))
                .collect(Collectors.toMap(it -> it.question().name(), Decision::outcome));

        assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(WITH_NOTHING_KNOWN);
    }

    /** Told from the other end: whatever else an accepted request said, it would have been accepted. */
    @Test
    void leavingOutAFactNeverGetsARequestAccepted() {
        Space<IntakeQuestion> space = Space.of(IntakeQuestion.class);
        AtomicInteger compared = new AtomicInteger();
        VerdictLawTest.requests()
                .filter(UnknownFactsLawTest::accepted)
                .forEach(request -> space.facts().stream()
                        .filter(fact -> !space.knows(request, fact))
                        .forEach(fact -> space.knownValues(fact).forEach(value -> {
                            compared.incrementAndGet();
                            IntakeQuestion toldMore = space.changed(request, fact, value);
                            assertThat(accepted(toldMore))
                                    .as("%s, of which is told less: %s", toldMore, request)
                                    .isTrue();
                        })));

        assertThat(compared).hasValueGreaterThan(1_000);
    }

    private static boolean accepted(IntakeQuestion request) {
        return Rules.decide(request).values().contains(Verdict.ACCEPT);
    }

    @Test
    void leavingOutAFactNeverLetsTheEcosystemSaKeepAnOpportunity() {
        Space<RetentionQuestion> space = Space.of(RetentionQuestion.class);
        AtomicInteger compared = new AtomicInteger();
        space.all()
                .filter(question -> lacksApproval(question))
                .forEach(question -> space.facts().stream()
                        .filter(fact -> space.knows(question, fact))
                        .forEach(fact -> {
                            compared.incrementAndGet();
                            RetentionQuestion toldLess = space.changed(question, fact, null);
                            assertThat(Rules.decide(toldLess).values())
                                    .as("%s, of which is told more: %s", toldLess, question)
                                    .doesNotContainAnyElementsOf(ALLOWED);
                        }));

        assertThat(compared).hasValueGreaterThan(100);
    }

    private static boolean lacksApproval(RetentionQuestion question) {
        return Rules.decide(question).values().stream()
                .anyMatch(it -> !it.approvalsMissing().isEmpty());
    }

    /**
     * Where two facts are unknown of which the second alone would decide only sometimes: the first is asked for. Of a
     * response, what nobody said is taken for not so, and asked for once it is known what the customer waits for. Where area
     * and region contradict each other, whoever leaves one of them out is answered for the other.
     */
    private static final Set<String> ANOTHER_FACT_IS_ASKED_FOR = Set.of(
            "contact: region, missing []",
            "contact: subRegion, missing []",
            "handover: partnerTeamWilling, missing [stage]",
            "ownership: partnerTeamWilling, missing [stage]",
            "qualification: reviewHeld, missing [objectivesSet]",
            "response: answered, missing [inquiry]",
            "response: needsTopService, missing [inquiry]",
            "response: outOfOffice, missing [inquiry]",
            "response: statedTarget, missing [inquiry]",
            "retention: partnerTeamWilling, missing [stage]");

    /** Facts that list what was done: who leaves them out says that nothing was. */
    private static final Set<String> LISTS_WHAT_WAS_DONE = Set.of("planPreparations", "planEntries", "planFollowUps");

    /** Every rule that needs a fact has a companion that asks for it. */
    @ParameterizedTest
    @MethodSource("narrowTypes")
    void whoLeavesOutADecisiveFactIsAskedForIt(Class<? extends Question<?>> type) {
        Map<Question<?>, Decision<?>> decisions = new ConcurrentHashMap<>();
        Map<String, String> broken = new ConcurrentSkipListMap<>();
        AtomicInteger compared = new AtomicInteger();
        Samples.allOr(QUESTIONS_OF_A_TYPE, type, 7)
                .filter(it -> decide(it, decisions).outcome() == Outcome.DECIDED)
                .forEach(question -> factsThatCanBeUnknown(question).forEach(fact -> {
                    compared.incrementAndGet();
                    Decision<?> lessTold = decide(Samples.without(fact, question), decisions);
                    if (!asksFor(fact, lessTold)) {
                        broken.putIfAbsent(
                                question.name() + ": " + fact + ", missing " + lessTold.missingFacts(),
                                question + " is " + decide(question, decisions));
                    }
                }));

        assertThat(compared.get() > 0 || onlySets(type)).isTrue();
        assertThat(broken.keySet()).as("%s", broken).isSubsetOf(ANOTHER_FACT_IS_ASKED_FOR);
    }

    /** An empty set is an answer, too: that there is none. */
    private static boolean onlySets(Class<?> type) {
        return Stream.of(type.getRecordComponents()).allMatch(fact -> fact.getType() == Set.class);
    }

    private static List<String> factsThatCanBeUnknown(Question<?> question) {
        return Samples.factsKnown(question).stream()
                .filter(fact -> !LISTS_WHAT_WAS_DONE.contains(fact))
                .toList();
    }

    /** Facts whose telling raises a question of a whole request: without them there is nothing to ask. */
    private static final Set<String> RAISES_A_QUESTION =
            Set.of("source", "stage", "opportunityId", "objectivesSet", "reviewHeld", "need");

    /** A whole request that tells less of what it raises is asked for it, or decided in another part. */
    @Test
    @Tag("full")
    void aRequestThatTellsLessIsNotGivenUp() {
        AtomicInteger compared = new AtomicInteger();
        RandomRequests.some(REQUESTS, 7)
                .filter(it -> Rules.decide(it).outcome() == Outcome.DECIDED)
                .forEach(request -> Samples.factsKnown(request).stream()
                        .filter(fact -> !RAISES_A_QUESTION.contains(fact))
                        .forEach(fact -> {
                            compared.incrementAndGet();
                            assertThat(Rules.decide(Samples.without(fact, request))
                                            .outcome())
                                    .as("%s without %s", request, fact)
                                    .isNotEqualTo(Outcome.NOT_COVERED);
                        }));

        assertThat(compared).hasValueGreaterThan(REQUESTS);
    }

    private static boolean asksFor(String fact, Decision<?> decision) {
        return switch (decision.outcome()) {
            case DECIDED -> true;
            case NEEDS_FACTS -> decision.missingFacts().contains(fact) || tellsRegion(fact, decision);
            case NOT_COVERED -> false;
        };
    }

    /** An area tells its region: who says neither is asked for the region. */
    private static boolean tellsRegion(String fact, Decision<?> decision) {
        return fact.equals("subRegion") && decision.missingFacts().contains("region");
    }

    private static Decision<?> decide(Question<?> question, Map<Question<?>, Decision<?>> decisions) {
        return Objects.requireNonNull(decisions.computeIfAbsent(question, Rules::decide));
    }
}
