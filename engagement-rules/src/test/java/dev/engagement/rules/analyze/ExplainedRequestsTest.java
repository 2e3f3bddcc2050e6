package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.Verdict;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.crm.CrmCase;
import dev.engagement.rules.crm.CrmExport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every request of the examples lacks for being accepted is named, and once it is changed it is accepted. */
class ExplainedRequestsTest {
    private static final Path SAMPLE = Path.of("..", "engagement-examples", "requests", "sa-requests.csv");
    private static final Explainer EXPLAINER = Explainer.of(RuleSet.handbook());
    private static final EngagementAdvisor ADVISOR = EngagementAdvisor.create();
    private static final Wanted ACCEPT = Wanted.of("intake", "accept");

    @Test
    @Tag("full")
    void everyRequestThatIsNotAcceptedHasChangesThatFlipItsVerdict() {
        List<CrmCase> requests = CrmExport.read(SAMPLE).cases();

        assertThat(requests).hasSize(240).allSatisfy(it -> {
            Changes changes = EXPLAINER.explain(it.request(), Readings.DEFAULT).changesTo(ACCEPT);
            assertThat(changes.complete()).isTrue();
            if (verdict(ADVISOR.decide(it.request())).equals(Optional.of(Verdict.ACCEPT))) {
                assertThat(changes.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.facts()).isEmpty());
            } else {
                assertThat(changes.changes()).isNotEmpty().allSatisfy(change -> {
                    assertThat(change.facts()).isNotEmpty();
                    assertThat(verdict(ADVISOR.decide(change.after().question())))
                            .contains(Verdict.ACCEPT);
                });
            }
        });
    }

    private static Optional<Verdict> verdict(Decision<?> decision) {
        return decision.asked().stream()
                .filter(it -> it.question() instanceof IntakeQuestion)
                .flatMap(it -> it.value().stream())
                .map(Verdict.class::cast)
                .findFirst();
    }

    @Test
    void changesNameRowsAndStayWithinWhatCanChange() {
        CrmCase request = CrmExport.read(SAMPLE).cases().stream()
                .filter(it -> it.id().equals("CS-10401"))
                .findFirst()
                .orElseThrow();
        Explanation explanation = EXPLAINER.explain(request.request(), Readings.DEFAULT);

        assertThat(explanation.changesTo(ACCEPT).changes()).isNotEmpty();
        Map<String, String> facts =
                explanation.changesTo(ACCEPT).changes().get(0).facts();
        Changes without = explanation.changesTo(ACCEPT.without(facts.keySet()));
        assertThat(without.changes())
                .allSatisfy(it ->
                        assertThat(it.facts()).doesNotContainKeys(facts.keySet().toArray(String[]::new)));
        assertThat((Question<?>) explanation.decision().question()).isEqualTo(request.request());
    }
}
