package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import org.junit.jupiter.api.Test;

class FilesReadBeforeTest {
    private static final RuleSource PERMITS =
            ParkingFiles.source("parking/permit.drl", ParkingFiles.text("parking/permit.drl"));
    private static final RuleSource FEES = ParkingFiles.source("parking/fee.drl", ParkingFiles.text("parking/fee.drl"));
    private static final RuleSource FEES_WITH_PERMIT = ParkingFiles.source("parking/with-permit.drl", """
            package sample.parking

            import dev.engagement.model.Finding
            import dev.engagement.model.NotCovered
            import sample.parking.FeeQuestion

            rule "WITH-PERMIT-01: a permit was decided"  @row( "P2.01" )
            when  $question : FeeQuestion()
                  exists Finding( about == "permit" )
            then  insert( NotCovered.of( $question ) );  end
            // end of with-permit: 1 rule
            """);

    @Test
    void fileOfTheSameTextIsReadOnce() {
        RuleTree one = ParkingFiles.read(PERMITS, FEES);
        RuleTree other = ParkingFiles.read(FEES, PERMITS);

        assertThat(other.files())
                .containsExactly(one.files().get(1), one.files().get(0));
        assertThat(other.files().get(0).rules().get(0))
                .isSameAs(one.files().get(1).rules().get(0));
    }

    @Test
    void changedFileIsReadAgain() {
        RuleTree one = ParkingFiles.read(PERMITS, FEES);
        String changed =
                ParkingFiles.text("parking/fee.drl").replaceFirst("rule \"([A-Z]+-01): ", "rule \"$1: in short, ");
        RuleTree other = ParkingFiles.read(PERMITS, ParkingFiles.source("parking/fee.drl", changed));

        assertThat(other.rules().get(0)).isSameAs(one.rules().get(0));
        assertThat(other.files().get(1).rules().get(0).title()).startsWith("in short, ");
    }

    @Test
    void fileThatNamesAQuestionNobodyKnowsAnyMoreIsReadAgain() {
        assertThat(ParkingFiles.read(PERMITS, FEES_WITH_PERMIT).issues()).isEmpty();

        assertThat(ParkingFiles.read(FEES_WITH_PERMIT).issues())
                .extracting(RuleIssue::code)
                .containsExactly(IssueCode.UNKNOWN_QUESTION);
        assertThat(ParkingFiles.read(PERMITS, FEES_WITH_PERMIT).issues()).isEmpty();
    }

    @Test
    void issuesAreToldEachTime() {
        RuleSource broken = ParkingFiles.source(
                "parking/fee.drl", ParkingFiles.text("parking/fee.drl").replace("FeeQuestion(", "FeQuestion("));

        assertThat(ParkingFiles.read(broken).issues())
                .isNotEmpty()
                .isEqualTo(ParkingFiles.read(broken).issues());
    }
}
