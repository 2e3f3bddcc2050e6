package dev.engagement.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.ParkingFiles;
import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleFormatterTest {
    private static final Path BROKEN = Path.of("src/test/resources/sample/parking/broken");
    private static final String NAME = "parking/fee.drl";
    private static final String TIDY = """
            // FEE: which fees are due?
            package sample.parking

            import dev.engagement.model.Conclusion
            import dev.engagement.model.Finding
            import dev.engagement.model.Nothing
            import dev.engagement.model.YesNo
            import sample.parking.Fee
            import sample.parking.FeeQuestion

            rule "FEE-01: everybody pays"  @row( "P2.01" )
            when  $question : FeeQuestion( resident != YesNo.UNKNOWN )
            then  insert( Finding.of( $question, Fee.BASE ) );  end

            rule "FEE-02: nothing is due"  @row( "P2.02" )  salience -10
            when  $question : FeeQuestion()
                  not Conclusion( about == "fee", question == $question )
            then  insert( Nothing.of( $question ) );  end
            // end of fee: 2 rules
            """;

    @Test
    void aDenseFileGetsItsLines() {
        assertThat(Formatting.checked(NAME, ParkingFiles.text(NAME))).contains(TIDY);
    }

    @Test
    void linesAreFilledUpToTheirWidthAndBeginUnderTheFirstPart() {
        String tidy = Formatting.formatted(
                "parking/rules.drl",
                file("PermitQuestion( zone in ( Zone.HARBOUR, Zone.OLD_TOWN, Zone.UNKNOWN, Zone.HARBOUR, Zone.OLD_TOWN,"
                        + " Zone.UNKNOWN ), ( resident == YesNo.YES || vehicle.heavy && !documents.empty ||"
                        + " stay.atLeastHours( 48 ) || zone == Zone.OLD_TOWN ), documents.empty )"));

        assertThat(tidy).contains("""
                when  $question : PermitQuestion( zone in ( Zone.HARBOUR, Zone.OLD_TOWN, Zone.UNKNOWN, Zone.HARBOUR, Zone.OLD_TOWN,
                                                            Zone.UNKNOWN ),
                                                  ( resident == YesNo.YES || vehicle.heavy && !documents.empty
                                                    || stay.atLeastHours( 48 ) || zone == Zone.OLD_TOWN ),
                                                  documents.empty )
                then  insert( NotCovered.of( $question ) );  end
                """);
    }

    @Test
    void citationsThatAreTooLongForTheLineOfTheNameGetOneOfTheirOwn() {
        String name = "PERMIT-01: " + "a long title ".repeat(7).strip();

        String tidy = Formatting.formatted(
                "parking/rules.drl",
                file("PermitQuestion()").replace("PERMIT-01: a rule", name).replace("@row(", "@force(\"may\")@row("));

        assertThat(tidy).contains("rule \"" + name + "\"\n      @force( \"may\" )  @row( \"P1.01\" )\nwhen  ");
    }

    @Test
    void commentsStayBesideTheirWords() {
        String messy = """
                /* Ours.
                   All of it. */

                  /* RULES
                   * below */

                package sample.parking;  // ours
                import sample.parking.PermitQuestion  // asked
                import dev.engagement.model.YesNo
                import dev.engagement.model.NotCovered
                // of the town
                import sample.parking.Zone
                // Residents.

                // They come first.
                rule "PERMIT-01: a rule" // first
                  @row( "P1.01" ) when
                     // who asks
                     $question : PermitQuestion( // these
                        resident == YesNo.YES // lives here
                        , /* where */ zone == Zone.HARBOUR // by the sea
                        , // and
                        // light
                        !vehicle.heavy ) then
                     insert( NotCovered.of( $question ) ); // no word
                end // first
                // That was the first.

                rule "PERMIT-02: another" @row( "P1.02" ) when $question : PermitQuestion() // all
                then insert( NotCovered.of( $question ) ); end
                // That was the last.

                // Really.
                """;

        assertThat(Formatting.checked("parking/rules.drl", messy)).contains("""
                /* Ours.
                   All of it. */

                /* RULES
                 * below */
                package sample.parking // ours

                import sample.parking.PermitQuestion // asked
                import dev.engagement.model.NotCovered
                import dev.engagement.model.YesNo
                // of the town
                import sample.parking.Zone
                // Residents.

                // They come first.
                rule "PERMIT-01: a rule" // first
                      @row( "P1.01" )
                when  // who asks
                      $question : PermitQuestion( // these
                                                  resident == YesNo.YES, // lives here
                                                  /* where */ zone == Zone.HARBOUR, // by the sea
                                                  // and
                                                  // light
                                                  !vehicle.heavy )
                then  insert( NotCovered.of( $question ) ); // no word
                end // first
                // That was the first.

                rule "PERMIT-02: another"  @row( "P1.02" )
                when  $question : PermitQuestion() // all
                then  insert( NotCovered.of( $question ) );  end
                // That was the last.

                // Really.
                // end of rules: 2 rules
                """);
    }

    @Test
    void textsKeepTheirBlanks() {
        String text = TIDY.replace("everybody pays", "every  body   pays");

        assertThat(Formatting.checked(NAME, text)).contains(text);
    }

    @Test
    void importsBetweenRulesMoveUp() {
        String fee = "import sample.parking.Fee\n";
        String text = TIDY.replace(fee, "").replace("\nrule \"FEE-02", "\n" + fee + ";\nrule \"FEE-02");

        assertThat(Formatting.checked(NAME, text)).contains(TIDY);
    }

    @Test
    void anImportThatNoRuleUsesStays() {
        String text =
                TIDY.replace("import sample.parking.Fee\n", "import sample.parking.Zone\nimport sample.parking.Fee\n");

        assertThat(Formatting.checked(NAME, text).orElseThrow()).contains("import sample.parking.Zone\n");
    }

    @Test
    void lineEndsMarksAndTabsOfOtherEditorsGo() {
        String text = "\uFEFF" + TIDY.replace("\n", " \t\r\n") + "\r\n\r\n";
        FormattedFile file = Formatting.format(NAME, text);

        assertThat(Formatting.checked(NAME, text)).contains(TIDY);
        assertThat(file.difference())
                .contains(
                        new LineDifference(1, "\uFEFF// FEE: which fees are due? \t\r", "// FEE: which fees are due?"));
    }

    @Test
    void theClosingCommentIsMended() {
        String closing = "// end of fee: 2 rules\n";
        for (String other : List.of("", "//end  of fee: 2 rule", "// end of fee: 3 rules", "// end of fee:")) {
            assertThat(Formatting.format(NAME, TIDY.replace(closing, other)).text())
                    .as(other)
                    .contains(TIDY);
        }
        assertThat(Formatting.format(NAME, TIDY + "// a word\n").text())
                .contains(TIDY.replace(closing, "// a word\n" + closing));
        String word = "// end of fee: the rules of permits follow\n";
        assertThat(Formatting.format(NAME, TIDY.replace(closing, word)).text())
                .contains(TIDY.replace(closing, word + closing));
    }

    @Test
    void aFileThatIsCutOffIsLeftAsItIs() {
        int lastEnd = TIDY.lastIndexOf("end\n//");
        for (int cut = TIDY.indexOf("import"); cut < lastEnd; cut += 7) {
            assertThat(Formatting.format(NAME, TIDY.substring(0, cut)).text())
                    .as("cut at " + cut)
                    .satisfies(text ->
                            assertThat(text.isEmpty() || wholeRules(text.get())).isTrue());
        }
        FormattedFile file = Formatting.format(NAME, TIDY.substring(0, lastEnd));
        assertThat(file.text()).isEmpty();
        assertThat(file.issues()).extracting(RuleIssue::code).contains(IssueCode.MISSING_WORD);
    }

    /** A file that ends after a rule is whole as far as anyone can tell. */
    private static boolean wholeRules(String text) {
        return TIDY.startsWith(text.substring(0, text.indexOf("// end of")));
    }

    @Test
    void anotherFilesClosingCommentIsAnIssue() {
        FormattedFile file = Formatting.format(NAME, TIDY.replace("end of fee", "end of permit"));

        assertThat(file.text()).isEmpty();
        assertThat(file.changed()).isFalse();
        assertThat(file.issues()).extracting(RuleIssue::code).containsExactly(IssueCode.CLOSING_NAME);
    }

    @Test
    void filesWithIssuesGetNoOtherLayout() throws IOException {
        int refused = 0;
        try (Stream<Path> folders = Files.list(BROKEN)) {
            for (Path folder : folders.sorted().toList()) {
                if (!Files.exists(folder.resolve("rules.drl"))) {
                    continue; // its files have other names
                }
                String name = "parking/rules.drl";
                byte[] bytes = Files.readAllBytes(folder.resolve("rules.drl"));
                FormattedFile file = RuleFormatter.format(
                        RuleSource.of(name, bytes), getClass().getClassLoader());
                assertThat(file.issues().isEmpty())
                        .as(folder.toString())
                        .isEqualTo(file.text().isPresent());
                refused += file.text().isEmpty() ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(90);
    }

    @Test
    void oneBrokenFileDoesNotStandInTheWayOfOthers() {
        List<FormattedFile> files = Formatting.format(List.of(
                Formatting.source("parking/permit.drl", ParkingFiles.text("parking/permit.drl")),
                Formatting.source("parking/broken.drl", "rule"),
                Formatting.source(NAME, TIDY)));

        assertThat(files)
                .extracting(FormattedFile::name)
                .containsExactly("parking/permit.drl", "parking/broken.drl", NAME);
        assertThat(files).extracting(it -> it.text().isPresent()).containsExactly(true, false, true);
        assertThat(files).extracting(FormattedFile::changed).containsExactly(true, false, false);
    }

    @Test
    void questionsOfFilesBesideAreKnown() {
        String text = file("PermitQuestion() exists Finding( about == \"retention\" )")
                .replace("import sample.parking.Zone", "import dev.engagement.model.Finding");
        RuleSource source = Formatting.source("parking/rules.drl", text);
        RuleSource beside = Formatting.source(
                "handoff/retention.drl",
                "package dev.engagement.handbook.handoff\nimport dev.engagement.model.handoff.RetentionQuestion\nrule");
        ClassLoader loader = getClass().getClassLoader();

        assertThat(RuleFormatter.format(source, loader).issues())
                .extracting(RuleIssue::code)
                .containsExactly(IssueCode.UNKNOWN_QUESTION);
        List<FormattedFile> files = RuleFormatter.format(List.of(source), List.of(beside, source), loader);
        assertThat(files).hasSize(1);
        assertThat(files.get(0).issues()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreAnIssue() {
        byte[] bytes = TIDY.replace("everybody", "\u00fcberall").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RuleFormatter.format(RuleSource.of(NAME, bytes), getClass().getClassLoader())
                        .issues())
                .extracting(RuleIssue::code)
                .containsExactly(IssueCode.NOT_UTF_8);
    }

    private static String file(String pattern) {
        List<String> lines = new ArrayList<>(List.of("package sample.parking"));
        for (String type : List.of("NotCovered", "YesNo")) {
            lines.add("import dev.engagement.model." + type);
        }
        for (String type : List.of("PermitQuestion", "Zone")) {
            lines.add("import sample.parking." + type);
        }
        lines.add("rule \"PERMIT-01: a rule\" @row( \"P1.01\" ) when $question : " + pattern);
        lines.add("then insert( NotCovered.of( $question ) ); end");
        return String.join("\n", lines);
    }
}
