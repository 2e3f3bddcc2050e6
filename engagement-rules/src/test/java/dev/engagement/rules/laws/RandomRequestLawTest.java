package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.laws.reading.Answer;
import dev.engagement.rules.laws.reading.CompletenessReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a request lacks and what becomes of it, over requests by chance, under readings by turns. */
class RandomRequestLawTest {
    private static final List<Readings> READINGS = Rules.readings(
            "declineGrounds", "askFirst", "sentenceTest", "furtherInformation", "personasRule", "unknownQualification");

    private final Set<RequiredItem> itemsSeen = ConcurrentHashMap.newKeySet();
    private final Set<Verdict> verdictsSeen = ConcurrentHashMap.newKeySet();

    @Test
    void requestsByChance() {
        agreeOn(30_000, 129);
    }

    @Test
    @Tag("full")
    void aMillionRequestsByChance() {
        agreeOn(1_000_000, 20_000_000);
    }

    private void agreeOn(long requests, long seed) {
        long share = requests / READINGS.size() + 1;
        long compared = 0;
        for (int i = 0; i < READINGS.size(); i++) {
            long firstSeed = seed + i * share;
            compared += VerdictLawTest.READING
                    .and(this::differenceInCompleteness)
                    .agreesOn(
                            () -> RandomRequests.some(share, firstSeed).map(EngagementRequest::intake),
                            List.of(READINGS.get(i)));
        }

        assertThat(compared).isGreaterThanOrEqualTo(requests);
        assertThat(itemsSeen).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(RequiredItem.class));
        assertThat(verdictsSeen).containsExactlyInAnyOrder(Verdict.values());
    }

    /** The narrower question was answered on the way, unless the phase settles it all. */
    private String differenceInCompleteness(Decision<Verdict> decision, Readings readings) {
        verdictsSeen.addAll(decision.values());
        IntakeQuestion question = (IntakeQuestion) decision.question();
        if (!question.phase().intakeListApplies()) {
            return "";
        }
        Answer<RequiredItem> rules = decision.answerTo(question.completeness())
                .map(Answer::of)
                .orElseThrow(() -> new AssertionError("Nobody asked what is missing from " + question));
        itemsSeen.addAll(rules.values());
        Answer<RequiredItem> page = CompletenessReading.read(question.completeness(), readings);
        return rules.equals(page) ? "" : "the pages: " + page + "; the rules: " + rules;
    }
}
