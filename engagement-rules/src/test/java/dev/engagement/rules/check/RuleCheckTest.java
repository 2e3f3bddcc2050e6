package dev.engagement.rules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.internal.drools.Handbook;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCheckTest {
    private static final String RETENTION = text("handoff/retention.drl");
    private static final String SCENARIO = """
            - name: no Ecosystem SA is primary
              question: retention
              given: { source: partner, ecosystemSaIsPrimary: no }
              expect: { value: not-applicable }
            """;

    @TempDir
    private Path folder;

    @Test
    void theShippedRulesHaveNeitherErrorsNorWarnings() {
        CheckReport report = RuleCheck.create().check();

        assertThat(report.issues()).isEmpty();
        assertThat(report.clean()).isTrue();
        assertThat(report.summary()).matches("No issues in 75 rule files \\(1[23]\\d\\d rules\\)\\.");
    }

    @Test
    void theShippedFilesAreCleanAlsoAsAFolder() throws IOException {
        Path handbook = Path.of("src/main/resources/dev/engagement/handbook");
        CheckReport report = RuleCheck.create().check(handbook);

        assertThat(report.issues()).isEmpty();
        assertThat(CheckedFiles.at(List.of(handbook)).all()).hasSize(150);
    }

    @Test
    void filesReadOnceAreCheckedAgainWithoutLookingAtTheirPaths() throws IOException {
        Path file = write("handoff/retention.drl", RETENTION.replace("Retention.ALLOWED )", "Retention.ALOWED )"));
        CheckedFiles files = CheckedFiles.at(List.of(file));
        CheckReport before = RuleCheck.create().check(files);
        Files.delete(file);
        CheckReport after = RuleCheck.create().check(files);

        assertThat(before.issues()).extracting(RuleIssue::code).containsOnly(IssueCode.UNKNOWN_CONSTANT);
        assertThat(after.issues()).isEqualTo(before.issues());
    }

    @Test
    void aFileOfAFolderIsFoundInItsPlaceFromWhereverItIsGiven() throws IOException {
        Path file = write("handoff/retention.drl", RETENTION);
        write("handoff/retention.scenarios.yaml", SCENARIO);

        for (Path given : List.of(file, file.resolveSibling("."), folder)) {
            assertThat(CheckedFiles.at(List.of(given)).all())
                    .as(given.toString())
                    .extracting(CheckedFile::name)
                    .containsExactlyInAnyOrder("handoff/retention.drl", "handoff/retention.scenarios.yaml");
        }
    }

    @Test
    void aFileThatIsGivenInTwoWaysIsReadOnce() throws IOException {
        Path file = write("handoff/retention.drl", RETENTION);
        CheckedFiles files = CheckedFiles.at(List.of(folder, file));

        assertThat(files.all()).hasSize(1);
        assertThat(files.unread()).isEmpty();
    }

    @Test
    void namesThatBeginWithADotAreLeftAlone() throws IOException {
        Path file = write("handoff/retention.drl", RETENTION);
        write("handoff/.#retention.drl", "an editor's");
        write(".git/handoff/retention.drl", "an older one");
        write("handoff/.retention.scenarios.yaml", "half");

        assertThat(CheckedFiles.at(List.of(folder)).all())
                .extracting(CheckedFile::shown)
                .containsExactly(file.toString());
    }

    @Test
    void twoFilesForOnePlaceAreRefused() throws IOException {
        Path one = write("one/handoff/retention.drl", RETENTION);
        Path other = write("other/handoff/retention.drl", RETENTION);
        CheckReport report = RuleCheck.create().check(one, other);

        assertThat(report.issues()).extracting(RuleIssue::code).containsExactly(IssueCode.SAME_FILE);
        assertThat(report.issues().get(0).file()).isEqualTo(other.toString());
        assertThat(report.ruleSet()).isEmpty();
    }

    @Test
    void anIssueThatNamesAnotherFileNamesItsPath() throws IOException {
        Path file = write("desk/again.drl", """
                package sample.desk

                import dev.engagement.model.Advice
                import dev.engagement.model.Note
                import dev.engagement.model.handoff.RetentionQuestion

                rule "RETENTION-01: again"  @row( "T27.01" )
                when  $question : RetentionQuestion( stage.unknown )
                then  insert( Note.of( $question, Advice.of( "again" ) ) );  end
                // end of again: 1 rule
                """);
        List<RuleIssue> issues = RuleCheck.create().check(file).issues();

        assertThat(issues).extracting(RuleIssue::code).containsOnly(IssueCode.DUPLICATE_RULE);
        assertThat(issues.get(0).toString()).contains(file + ":7:7", "handoff/retention.drl:19:7");
    }

    @Test
    void rulesWithoutErrorsAreReadyToDecide() throws IOException {
        Path file = write("handoff/retention.drl", RETENTION);
        CheckReport report = RuleCheck.create().check(file);

        assertThat(report.usable()).isTrue();
        assertThat(report.issues()).extracting(RuleIssue::code).containsExactly(IssueCode.NO_SCENARIO);
        assertThat(report.ruleSet()
                        .orElseThrow()
                        .advisor(Readings.DEFAULT)
                        .decide(RetentionQuestion.builder()
                                .ecosystemSaIsPrimary(YesNo.NO)
                                .build())
                        .outcome())
                .isEqualTo(Outcome.DECIDED);
    }

    @Test
    void atMostAHundredIssuesAreShownAndErrorsFirst() {
        String rule = """
                rule "RETENTION-%02d: rule %d"  @row( "T27.01" )  salience -10
                when  $question : RetentionQuestion( stage.unknown, !stage.open )
                then  insert( NotCovered.of( $question ) );  end
                """;
        StringBuilder text = new StringBuilder("""
                package sample.handoff

                import dev.engagement.model.NotCovered
                import dev.engagement.model.handoff.RetentionQuestion

                """);
        for (int i = 1; i <= 120; i++) {
            text.append(rule.formatted(i, i));
        }
        text.append("// end of retention: 121 rules\n");
        CheckReport report = RuleCheck.create().check(file(text.toString()));

        assertThat(report.issues()).hasSize(100).isSorted();
        assertThat(report.issues()).extracting(RuleIssue::code).contains(IssueCode.CLOSING_COUNT);
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.omitted())
                .isEqualTo(report.errors() + report.warnings() - 100)
                .isPositive();
        assertThat(report.toString())
                .endsWith("\n1 error and " + report.warnings() + " warnings in 1 rule file. " + report.omitted()
                        + " more issues not shown.");
    }

    @Test
    void aFactThatRefusesANumberSaysNothingOfTheRule() {
        List<RuleIssue> issues = RuleCheck.warnings(RuleTree.read(
                        List.of(RuleSource.of("parking/rules.drl", """
                                package sample.parking

                                import dev.engagement.model.NotCovered
                                import sample.parking.PermitQuestion

                                rule "PERMIT-01: too many days for a number"  @source( "town#permits" )
                                when  $question : PermitQuestion( stay.atLeastHours( 1 ), stay.underDays( 999999999 ) )
                                then  insert( NotCovered.of( $question ) );  end
                                // end of rules: 1 rule
                                """.getBytes(UTF_8))),
                        RuleCheckTest.class.getClassLoader()))
                .all();

        assertThat(issues).isEmpty();
    }

    @Test
    void aFileFarTooLargeIsNotRead() throws IOException {
        Path file = write("handoff/retention.drl", "");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 25);
        }
        CheckedFiles files = CheckedFiles.at(List.of(file));

        assertThat(files.all()).isEmpty();
        assertThat(files.unread()).extracting(RuleIssue::code).containsExactly(IssueCode.TOO_LARGE);
    }

    private static CheckedFiles file(String text) {
        return CheckedFiles.of(List.of(CheckedFile.of("handoff/retention.drl", "my.drl", text.getBytes(UTF_8))));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        return Files.writeString(file, text);
    }

    private static String text(String name) {
        return Handbook.files().stream()
                .filter(it -> it.name().equals(name))
                .map(RuleFileText::text)
                .collect(Collectors.joining());
    }
}
