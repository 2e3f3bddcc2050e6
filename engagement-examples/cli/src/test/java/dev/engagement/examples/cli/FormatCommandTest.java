package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String TIDY = """
            // WISH: which retention is asked for?
            package com.acme.desk

            import dev.engagement.model.Finding
            import dev.engagement.model.NotCovered
            import dev.engagement.model.YesNo
            import dev.engagement.model.ownership.DutyQuestion

            rule "WISH-01: a partner is involved"  @source( "desk#wish" )
            when  $question : DutyQuestion( partnerInvolved == YesNo.YES )
                  exists Finding( about == "effort" )
            then  insert( NotCovered.of( $question ) );  end
            // end of wish: 1 rule
            """;

    private static final String DENSE = TIDY.replace("\nwhen  ", " when ").replace("\nthen  ", " then\r\n\t");
    private static final String BROKEN = DENSE.replace("partnerInvolved", "partnerInvolvd");

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    @Test
    void shippedRulesHaveTheirLayout() {
        Shell.run("rules", "--out", folder.toString());
        Shell shell = Shell.run("format", "--check", folder.toString());

        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).startsWith("0 of ").endsWith(" files would be formatted.\n");
    }

    @Test
    void rewritesFilesInPlace() throws IOException {
        Path dense = write("desk/wish.drl", DENSE);
        Path tidy = write("tidy/desk/wish.drl", TIDY.replace("WISH", "TIDY"));
        Shell shell = Shell.run("format", folder.toString(), dense.toString());

        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).isEqualTo("formatted: " + slashed(dense) + "\n1 of 2 files formatted.\n");
        assertThat(Files.readString(dense)).isEqualTo(TIDY);
        assertThat(Files.readString(tidy)).isEqualTo(TIDY.replace("WISH", "TIDY"));
        assertThat(filesIn(dense.resolveSibling("."))).containsExactly("wish.drl");
        assertThat(Shell.run("format", folder.toString()).out()).isEqualTo("0 of 2 files formatted.\n");
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = write("desk/wish.drl", DENSE);
        Path link = Files.createSymbolicLink(folder.resolve("wish.drl"), file);
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r-x");
        Files.setPosixFilePermissions(file, permissions);
        Shell shell = Shell.run("format", link.toString());

        assertThat(shell.exit()).as(shell.out() + shell.err()).isEqualTo(1);
        assertThat(shell.out()).contains("E203"); // the link stands in a folder of another name
        assertThat(Shell.run("format", file.toString()).exit()).isZero();
        assertThat(Files.readString(file)).isEqualTo(TIDY);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void checkChangesNothingAndShowsTheFirstLineThatDiffers() throws IOException {
        Path file = write(
                "desk/wish.drl",
                TIDY.replace("\nimport dev.engagement.model.YesNo", " \t\nimport dev.engagement.model.YesNo;"));
        String before = Files.readString(file);
        Shell text = Shell.run("format", "--check", folder.toString());
        Shell json = Shell.run("format", "--check", folder.toString(), "--format", "json");

        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .isEqualTo(slashed(file) + ":5: would be formatted\n"
                        + "  - import dev.engagement.model.NotCovered·\\t\n"
                        + "  + import dev.engagement.model.NotCovered\n"
                        + "1 of 1 file would be formatted.\n");
        JsonNode change = new ObjectMapper().readTree(json.out()).at("/wouldChange/0");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(change.get("line").asInt()).isEqualTo(5);
        assertThat(change.get("after").asText()).isEqualTo("import dev.engagement.model.NotCovered");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void oneFileWithAnErrorKeepsAllAsTheyAre() throws IOException {
        Path good = write("a/desk/wish.drl", DENSE);
        Path broken = write("b/desk/wish.drl", BROKEN.replace("WISH", "OTHER"));
        Shell text = Shell.run("format", folder.toString());
        Shell json = Shell.run("format", folder.toString(), "--format", "json");

        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .startsWith(slashed(broken) + ":")
                .contains(": error E405: ", "Maybe partnerInvolved.")
                .endsWith("1 of 2 files cannot be formatted: nothing was changed.\n");
        assertThat(Files.readString(good)).isEqualTo(DENSE);
        assertThat(Files.readString(broken)).isEqualTo(BROKEN.replace("WISH", "OTHER"));
        JsonNode report = new ObjectMapper().readTree(json.out());
        assertThat(json.exit()).isEqualTo(1);
        assertThat(report.get("changed")).isEmpty();
        assertThat(report.at("/issues/0/code").asText()).isEqualTo("E405");
        assertThat(report.at("/issues/0/rule").asText()).isEqualTo("OTHER-01");
    }

    @Test
    void formatsStandardInput() throws IOException {
        Shell text = Shell.runOn(DENSE, "format", "-", "--name", "desk/wish.drl");
        Shell json = Shell.runOn(DENSE, "format", "-", "--name", "desk/wish.drl", "--format", "json");
        Shell check = Shell.runOn(DENSE, "format", "-", "--name", "desk/wish.drl", "--check");
        Shell broken = Shell.runOn(BROKEN, "format", "-", "--name", "desk/wish.drl");

        assertThat(text.exit()).as(text.err()).isZero();
        assertThat(text.out()).isEqualTo(TIDY);
        assertThat(new ObjectMapper().readTree(json.out()).get("text").asText()).isEqualTo(TIDY);
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("desk/wish.drl:").doesNotContain("package");
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).startsWith("desk/wish.drl:").contains("E405");
    }

    @Test
    void refusesWhatCannotBeFormatted() throws IOException {
        Path file = write("desk/wish.drl", DENSE);

        assertRefused(Shell.run("format", folder.resolve("none").toString()), "does not exist");
        assertRefused(
                Shell.run(
                        "format", Files.createDirectory(folder.resolve("empty")).toString()),
                "no rule file");
        assertRefused(Shell.runOn(DENSE, "format", "-"), "--name handoff/retention.drl");
        assertRefused(Shell.runOn(DENSE, "format", "-", file.toString(), "--name", "x.drl"), "stands alone");
        assertRefused(Shell.run("format", file.toString(), "--name", "x.drl"), "--name");
        assertThat(Files.readString(file)).isEqualTo(DENSE);
    }

    @Test
    void refusesToWriteAProtectedFile() throws IOException {
        Path file = write("desk/wish.drl", DENSE);
        Assumptions.assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file));

        assertRefused(Shell.run("format", file.toString()), "protected");
        assertThat(Files.readString(file)).isEqualTo(DENSE);
        assertThat(filesIn(file.resolveSibling("."))).containsExactly("wish.drl");
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> String.valueOf(it.getFileName())).toList();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void assertRefused(Shell shell, String words) {
        assertThat(shell.exit()).as(shell.out() + shell.err()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(words).doesNotContain("Exception", "\tat ");
    }
}
