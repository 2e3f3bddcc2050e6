package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.IssueEvent;
import dev.engagement.model.fact.IssueLabel;
import dev.engagement.model.fact.IssueParty;
import dev.engagement.model.triage.LabelChange;
import dev.engagement.model.triage.LabelQuestion;
import dev.engagement.model.triage.TemplateQuestion;
import dev.engagement.rules.laws.reading.TriageReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Issues on the triage board: templates over every combination of facts, labels over many. */
class TriageLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);
    private static final int LABELS_SAMPLED = 20_000;
    private static final Space<LabelQuestion> LABELS = Space.of(LabelQuestion.class);

    @Test
    void fromWhichTemplateAnIssueIsMade() {
        assertThat(SecondReading.of(TriageReading::template).agreesOn(Space.of(TemplateQuestion.class)::all, DEFAULT))
                .isGreaterThan(200);
    }

    @Test
    void whichLabelsChange() {
        assertThat(SecondReading.of(TriageReading::labels).agreesOn(() -> LABELS.some(LABELS_SAMPLED, 5), DEFAULT))
                .isEqualTo(LABELS_SAMPLED);
    }

    /** Whatever happens to an issue in which one label stands, and whoever agrees that it is complete. */
    @Test
    void whatHappensToASingleLabel() {
        List<Set<IssueLabel>> single =
                EnumSet.allOf(IssueLabel.class).stream().map(Set::of).toList();
        Space<LabelQuestion> space = LABELS.with("labels", single);

        assertThat(SecondReading.of(TriageReading::labels).agreesOn(space::all, DEFAULT))
                .isEqualTo(9 * 9 * 16 * 8);
    }

    /** processes:235: nothing pushes an issue out of Doing but the word of all three. */
    @Test
    void anIssueStaysInDoingUntilAllThreeAgree() {
        AtomicInteger inWork = new AtomicInteger();
        LABELS.some(LABELS_SAMPLED, 6)
                .filter(issue -> issue.labels().contains(IssueLabel.SA_DOING) && !issue.agreedByAll())
                .forEach(issue -> {
                    inWork.incrementAndGet();
                    assertThat(Rules.decide(issue).values())
                            .as("%s", issue)
                            .filteredOn(change -> change.label() == IssueLabel.SA_DOING)
                            .isNotEmpty()
                            .allMatch(change -> change.kind() == LabelChange.Kind.STAYS)
                            .noneMatch(change -> issue.agreedComplete().containsAll(change.lacking()));
                });

        assertThat(inWork).hasValueGreaterThan(1_000);
    }

    @Test
    void newLabelsStandBesideThoseThatAreThere() {
        LabelQuestion issue = LabelQuestion.builder()
                .labels(Set.of(IssueLabel.SA_DOING))
                .happened(IssueEvent.INFORMATION_ASKED)
                .agreedComplete(Set.of(IssueParty.SALES_TEAM))
                .build();

        assertThat(Rules.decide(issue).values())
                .containsExactly(
                        LabelChange.add(IssueLabel.SA_WAITING),
                        LabelChange.stays(IssueLabel.SA_DOING, IssueParty.CUSTOMER),
                        LabelChange.stays(IssueLabel.SA_DOING, IssueParty.SOLUTIONS_ARCHITECT));
    }
}
