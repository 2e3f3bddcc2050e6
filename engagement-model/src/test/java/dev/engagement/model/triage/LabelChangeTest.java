package dev.engagement.model.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.fact.IssueLabel;
import dev.engagement.model.fact.IssueParty;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a label. */
class LabelChangeTest {
    @Test
    void onWhoseWordALabelGoesIsToldApartFromWhoHasYetToAgree() {
        assertThat(LabelChange.removable(IssueLabel.SA_DOING, IssueParty.CUSTOMER))
                .isEqualTo(new LabelChange(
                        LabelChange.Kind.REMOVABLE, IssueLabel.SA_DOING, Set.of(IssueParty.CUSTOMER), Set.of()));
        assertThat(LabelChange.stays(IssueLabel.SA_DOING, IssueParty.CUSTOMER))
                .isEqualTo(new LabelChange(
                        LabelChange.Kind.STAYS, IssueLabel.SA_DOING, Set.of(), Set.of(IssueParty.CUSTOMER)));
        assertThat(LabelChange.add(IssueLabel.SA_POV))
                .isEqualTo(new LabelChange(LabelChange.Kind.ADD, IssueLabel.SA_POV, Set.of(), Set.of()));
    }

    @Test
    void whatIsAddedComesFirstAndLabelsAsTheHandbookNamesThem() {
        LabelChange triaged = LabelChange.add(IssueLabel.SA_TRIAGED);
        LabelChange waiting = LabelChange.add(IssueLabel.SA_WAITING);
        LabelChange followUp = LabelChange.removable(IssueLabel.SA_FOLLOWUP, IssueParty.SOLUTIONS_ARCHITECT);
        LabelChange customer = LabelChange.stays(IssueLabel.SA_DOING, IssueParty.CUSTOMER);
        LabelChange salesTeam = LabelChange.stays(IssueLabel.SA_DOING, IssueParty.SALES_TEAM);

        assertThat(List.of(salesTeam, waiting, customer, followUp, triaged).stream()
                        .sorted())
                .containsExactly(triaged, waiting, followUp, customer, salesTeam);
    }
}
