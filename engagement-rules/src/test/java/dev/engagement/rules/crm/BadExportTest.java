package dev.engagement.rules.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.engagement.model.Text;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.rules.crm.CrmExport.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exports get that are not as they should be. */
class BadExportTest {
    static final String HEADER = "Case Number,Stage,Why Now";

    static Stream<Arguments> texts() {
        return Stream.of(
                // the header
                arguments(
                        "STAGE,case_number,why-now\n1,a,x",
                        Status.ALL_READ,
                        List.of("a"),
                        "1: remark: The columns (Req"),
                arguments(HEADER + "\na,1,x", Status.ALL_READ, List.of("a"), "(Requested By Role, Opportunity ID, "),
                arguments(
                        HEADER + ",Stagee\na,1,x,y",
                        Status.ALL_READ,
                        List.of("a"),
                        "1: remark: column 4 (Stagee): The column (Stagee) is not known: it is not read.\nMaybe Stage."),
                arguments(
                        HEADER + ",\na,1,x,",
                        Status.ALL_READ,
                        List.of("a"),
                        "1: remark: column 4 (): The column has no name"),
                arguments(
                        HEADER + ",stage\na,1,x,2",
                        Status.SOME_UNREADABLE,
                        List.of("a"),
                        "1: error: column 4 (stage): The column (Stage) stands twice: neither is read."),
                arguments(
                        HEADER + ",Net ARR,Net ARR\na,1,x,2,3",
                        Status.ALL_READ,
                        List.of("a"),
                        "1: remark: column 5 (Net ARR): The column (Net ARR) stands twice"),
                arguments(
                        "Foo,Bar\n1,2", Status.NOTHING_READ, List.of(), "1: error: The first line names no known col"),
                arguments("x", Status.NOTHING_READ, List.of(), "1: error: The first line names no known column."),
                arguments(
                        HEADER, Status.NOTHING_READ, List.of(), "1: error: The file has no records below its header."),
                arguments(HEADER + "\n\n", Status.NOTHING_READ, List.of(), "error: The file has no records below"),
                arguments("", Status.NOTHING_READ, List.of(), "1: error: The file is empty."),
                arguments("\uFEFF", Status.NOTHING_READ, List.of(), "1: error: The file is empty."),
                arguments("\n \r\n\n", Status.NOTHING_READ, List.of(), "1: error: The file is empty."),
                arguments(" \n\n" + HEADER + "\na,1,x", Status.ALL_READ, List.of("a"), "3: remark: The columns (Req"),
                // separators and line ends
                arguments(
                        HEADER.replace(',', ';') + "\na;1;\"x;y,z\"",
                        Status.ALL_READ,
                        List.of("a"),
                        "1: remark: The fields are separated by semicolons, not by commas: they are read so."),
                arguments(
                        HEADER.replace(',', '\t') + "\na\t1\tx",
                        Status.ALL_READ,
                        List.of("a"),
                        "1: remark: The fields are separated by tabs"),
                // records
                arguments(
                        HEADER + "\na,1,x,y\nb,1\nc,1,x",
                        Status.SOME_UNREADABLE,
                        List.of("c"),
                        "2: error: The record has 4 fields, and the header 3: it is no case.\nMaybe a text with a sep"),
                arguments(
                        HEADER + "\na,1,x\nb,1\n",
                        Status.SOME_UNREADABLE,
                        List.of("a"),
                        "3: error: The record has 2 fields, and the header 3: it is no case.\nMaybe the record was cut"),
                arguments(HEADER + "\na,1\n", Status.NOTHING_READ, List.of(), "2: error: The record has 2 fields"),
                arguments(
                        HEADER + "\na,1,x\n,,\n",
                        Status.ALL_READ,
                        List.of("a"),
                        "3: remark: The record is blank: it is no"),
                arguments(
                        HEADER + "\na,1,\"x\nb,1,y\nc,2,z\n",
                        Status.NOTHING_READ,
                        List.of(),
                        "2: error: A quote that opens in the record of this line is not closed: the rest of"),
                arguments(
                        HEADER + "\na,1,x\nb,1,\"x\nc,2,z\n",
                        Status.SOME_UNREADABLE,
                        List.of("a"),
                        "3: error: A quote that opens in the record of this line is not closed"),
                arguments(
                        HEADER + "\na,1,x\nb,1,\"x\"y\nc,2,z\n",
                        Status.SOME_UNREADABLE,
                        List.of("a"),
                        "3: error: A text in the record of this line goes on after its closing quote"),
                arguments(
                        HEADER + "\na,1,x\n,1,y",
                        Status.ALL_READ,
                        List.of("a", "3"),
                        "3: remark: column 1 (Case Number): The case number is blank: the case is called by its line"),
                arguments(
                        HEADER + "\na,1,x\nb,2,y\na,3,z",
                        Status.ALL_READ,
                        List.of("a", "b", "a"),
                        "4: remark: column 1 (Case Number): The case number (a) stands in an earlier record too."),
                arguments(
                        HEADER + "\na,1,\"x\n\ny\"\nb,9,z\nc,77,z",
                        Status.SOME_UNREADABLE,
                        List.of("a", "b", "c"),
                        "6: error: column 2 (Stage): The value (77) cannot be read"),
                arguments(
                        "Why Now,Stage\n\"x\ny\",77",
                        Status.SOME_UNREADABLE,
                        List.of("2"),
                        "3: error: column 2 (Stage): The value (77) cannot be read"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAsFarAsItCanBe(String text, Status status, List<String> ids, String issue) {
        CrmExport export = Exports.read(text);

        assertThat(export.status()).isEqualTo(status);
        assertThat(export.cases()).extracting(CrmCase::id).isEqualTo(ids);
        assertThat(export.issues())
                .extracting(CrmIssue::toString)
                .anySatisfy(it -> assertThat(it).startsWith("x.csv:").contains(issue));
        assertThat(export.issues())
                .allSatisfy(it -> assertThat(it.message()).endsWith(".").doesNotContain("fastcsv", "Exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndsAndNoneAtTheEnd(String lineEnd) {
        CrmExport export = Exports.read(HEADER + lineEnd + "a,1,\"two" + lineEnd + "lines\"" + lineEnd + "b,2,y");

        assertThat(export.errors()).isEmpty();
        assertThat(export.cases()).extracting(CrmCase::line).containsExactly(2, 4);
        assertThat(export.cases().get(0).request().whyNow()).isEqualTo(Text.of("two" + lineEnd + "lines"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        CrmExport export = CrmExport.read("x.csv", stream("\uFEFF" + HEADER + "\na,1,Zoë", StandardCharsets.UTF_8));

        assertThat(export.errors()).isEmpty();
        assertThat(export.cases()).extracting(CrmCase::id).containsExactly("a");
        assertThat(export.cases().get(0).request().whyNow()).isEqualTo(Text.of("Zoë"));
    }

    @Test
    void aValueThatIsNotUtf8IsUnknownAndListedAndTheRestIsRead() {
        CrmExport export = CrmExport.read(
                "x.csv", stream(HEADER + ",Created Date\na,1,Zoë,ë\nb,2,Zoe,\n", StandardCharsets.ISO_8859_1));

        assertThat(export.status()).isEqualTo(Status.SOME_UNREADABLE);
        assertThat(export.cases()).hasSize(2);
        assertThat(export.cases().get(0).request().stage()).isEqualTo(OpportunityStage.DISCOVERY);
        assertThat(export.cases().get(0).request().whyNow()).isEqualTo(Text.BLANK);
        assertThat(export.errors())
                .singleElement()
                .hasToString(
                        "x.csv:2: error: column 3 (Why Now): The value (Zo\uFFFD) has bytes that are not UTF-8: what"
                                + " it tells (whyNow) is taken as unknown.\nMaybe export the file again as CSV in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aWideEncodingIsRefused(String encoding) {
        CrmExport export = CrmExport.read("x.csv", stream(HEADER + "\na,1,x", Charset.forName(encoding)));

        assertNothing(export, "The file is encoded in UTF-16, not in UTF-8.");
    }

    @Test
    void filesThatAreNone(@TempDir Path directory) throws IOException {
        Path named = Files.createDirectory(directory.resolve("x.csv"));
        Path missing = directory.resolve("missing.csv");
        Path empty = Files.createFile(directory.resolve("empty.csv"));

        assertNothing(CrmExport.read(named), "The file (" + named + ") is a directory.");
        assertNothing(CrmExport.read(missing), "The file (" + missing + ") does not exist.");
        assertNothing(CrmExport.read(empty), "The file is empty.");
    }

    @Test
    void aStreamThatBreaks() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertNothing(CrmExport.read("x.csv", broken), "The file cannot be read.");
    }

    @Test
    void aTextThatBreaksInTheMiddleIsReadUpToThere() {
        String text = HEADER + "\n" + "a,1,x\n".repeat(10_000);
        Reader breaking = new Reader() {
            private int at;

            @Override
            public int read(char[] target, int from, int length) throws IOException {
                if (at >= text.length()) {
                    throw new IOException("gone");
                }
                int count = Math.min(length, text.length() - at);
                text.getChars(at, at + count, target, from);
                at += count;
                return count;
            }

            @Override
            public void close() {}
        };

        CrmExport export = CrmExport.read("x.csv", breaking);

        assertThat(export.status()).isEqualTo(Status.SOME_UNREADABLE);
        assertThat(export.cases()).isNotEmpty();
        assertThat(export.errors())
                .last()
                .satisfies(error -> assertThat(error.message()).isEqualTo("The file cannot be read to its end."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Case Number,Stage\na,\"", "Case Number,Stage\na,"})
    void aLineOfTwoHundredMegabytesIsNotKept(String start) {
        Reader endless = new Reader() {
            private long left = 200L << 20;
            private int at;

            @Override
            public int read(char[] target, int from, int length) {
                if (at < start.length()) {
                    target[from] = start.charAt(at++);
                    return 1;
                }
                int count = (int) Math.min(length, left);
                Arrays.fill(target, from, from + count, 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }

            @Override
            public void close() {}
        };

        assertNothing(CrmExport.read("x.csv", endless), "A field of more than 1048576 characters stands in the record");
    }

    @Test
    void aFileOfAnyLengthIsReadOneRecordAfterTheOther() {
        String text = HEADER + "\n" + "a,1,\"Two outages last month, and a third.\"\n".repeat(50_000) + "b,77,x\n";
        List<CrmIssue> errors = new ArrayList<>();
        int[] count = new int[1];

        Status status = CrmExport.forEach("x.csv", new StringReader(text), it -> count[0]++, issue -> {
            if (issue.severity() == CrmIssue.Severity.ERROR) {
                errors.add(issue);
            }
        });

        assertThat(status).isEqualTo(Status.SOME_UNREADABLE);
        assertThat(count[0]).isEqualTo(50_001);
        assertThat(errors).extracting(CrmIssue::line).containsExactly(50_002);
    }

    @Test
    void exitCodes() {
        assertThat(Stream.of(Status.values()).map(Status::exitCode)).containsExactly(0, 1, 2);
    }

    private static void assertNothing(CrmExport export, String message) {
        assertThat(export.status()).isEqualTo(Status.NOTHING_READ);
        assertThat(export.cases()).isEmpty();
        assertThat(export.errors()).singleElement().satisfies(error -> {
            assertThat(error.message()).startsWith(message);
            assertThat(error.remedy()).startsWith("Maybe ").endsWith(".");
            assertThat(error.line()).isPositive();
        });
    }

    private static InputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
