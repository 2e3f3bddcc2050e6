package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Lines and columns are those that a person counts. */
class PositionsTest {
    private static final String WRONG = ParkingFiles.fileWith("resident == YesNo.YES, zone == Zone.HARBOR");

    @Test
    void aColumnIsThatOfTheWrongWord() {
        RuleIssue issue = onlyIssue(WRONG);

        assertThat(issue)
                .hasToString(
                        "parking/rules.drl:11:71: error E413: Zone has no constant (HARBOR).\nMaybe Zone.HARBOUR.");
        assertThat(issue.endLine()).isEqualTo(11);
        assertThat(issue.endColumn()).isEqualTo(77);
        assertThat(issue.rule()).isEqualTo("PERMIT-01");
    }

    @Test
    void lineEndsOfWindowsDoNotShiftAnything() {
        RuleIssue issue = onlyIssue(WRONG.replace("\n", "\r\n"));

        assertThat(issue.line()).isEqualTo(11);
        assertThat(issue.column()).isEqualTo(71);
    }

    @Test
    void lineEndsOfOldComputersAreRefused() {
        assertThat(onlyIssue(WRONG.replace("\n\n", "\n\r"))).asString().startsWith("parking/rules.drl:2:1: error E113");
    }

    @Test
    void aByteOrderMarkIsNoCharacter() {
        RuleIssue issue = onlyIssue("\uFEFF" + WRONG);

        assertThat(issue.line()).isEqualTo(11);
        assertThat(issue.column()).isEqualTo(71);
        assertThat(ParkingFiles.read(ParkingFiles.source("parking/rules.drl", "\uFEFFpackag sample.parking"))
                        .issues()
                        .get(0)
                        .column())
                .isEqualTo(1);
    }

    @Test
    void aTabIsOneCharacter() {
        assertThat(onlyIssue(WRONG.replace("resident ==", "\t\tresident\t==")).column())
                .isEqualTo(73);
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsOne() {
        String text = WRONG.replace("resident == YesNo.YES,", "/* 😀é */ resident == YesNo.YES,");

        assertThat(onlyIssue(text).column()).isEqualTo(71 + "/* xx */ ".length());
    }

    @Test
    void aConditionMayStandOnALineOfItsOwn() {
        RuleIssue issue = onlyIssue(WRONG.replace("resident == YesNo.YES,", "resident == YesNo.YES,\n// here\n\t"));

        assertThat(issue.line()).isEqualTo(13);
        assertThat(issue.column()).isEqualTo(16);
    }

    @Test
    void positionsOfAnotherRuleDoNotDependOnABrokenOne() {
        String second = """
                rule "PERMIT-02: x"  @row( "P1.02" )
                when  $question : PermitQuestion( vehicle, zone == Zone.HARBOR )
                then  insert( NotCovered.of( $question ) );  end
                // end of rules: 2 rules
                """;
        String text = ParkingFiles.fileWith("resident == == YesNo.YES").replace("// end of rules: 1 rule\n", second);

        RuleTree tree = ParkingFiles.read(ParkingFiles.source("parking/rules.drl", text));

        assertThat(tree.issues())
                .extracting(RuleIssue::code)
                .containsExactly(IssueCode.SYNTAX, IssueCode.NOT_TRUE_OR_FALSE, IssueCode.UNKNOWN_CONSTANT);
        assertThat(tree.issues().get(2).line()).isEqualTo(14);
        assertThat(tree.issues().get(2).column()).isEqualTo(57);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        byte[] large = new byte[RuleLimits.BYTES_OF_A_FILE + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(ParkingFiles.read(RuleSource.of("parking/rules.drl", large)).issues())
                .extracting(RuleIssue::code)
                .containsExactly(IssueCode.TOO_LARGE);
    }

    @Test
    void aFileIsGivenOnce() {
        RuleSource source = ParkingFiles.source("parking/rules.drl", ParkingFiles.fileWith("identified"));

        assertThat(ParkingFiles.errors(ParkingFiles.read(source, source)))
                .containsExactly("parking/rules.drl:1:1: error E111: The file (parking/rules.drl) is given twice.");
    }

    @Test
    void bytesThatAreNotUtf8HaveTheirPlace() {
        byte[] bytes = "package sample.parking\n// é\n// M\u00fcller".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length);
        broken["package sample.parking\n// é\n// M".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xff;

        assertThat(ParkingFiles.read(RuleSource.of("parking/rules.drl", broken))
                        .issues()
                        .get(0))
                .asString()
                .startsWith("parking/rules.drl:3:5: error E101");
    }

    private static RuleIssue onlyIssue(String text) {
        RuleTree tree = ParkingFiles.read(ParkingFiles.source("parking/rules.drl", text));
        assertThat(ParkingFiles.errors(tree)).hasSize(1);
        return tree.issues().stream()
                .filter(it -> it.severity() == RuleIssue.Severity.ERROR)
                .findFirst()
                .orElseThrow();
    }
}
