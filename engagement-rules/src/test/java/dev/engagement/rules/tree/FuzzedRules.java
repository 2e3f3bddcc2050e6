package dev.engagement.rules.tree;

import dev.engagement.rules.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rule files of whatever bytes a fuzzer thinks of, and what must hold of them all. */
public final class FuzzedRules {
    /** The name of the file. */
    public static final String NAME = "parking/small.drl";

    private static final ClassLoader LOADER = FuzzedRules.class.getClassLoader();
    private static final String SMALL = ParkingFiles.text(NAME);
    private static final String CONDITIONS =
            SMALL.substring(SMALL.indexOf("zone in") - 2, SMALL.indexOf(" )", SMALL.indexOf("$fee : fee")));
    private static final String CONSEQUENCE = SMALL.substring(SMALL.indexOf("Finding.of"), SMALL.indexOf(" );  end"));

    /** The words of the language and of the sample model, one for each byte. */
    private static final List<String> WORDS = Stream.of(
                    "( ) , && || ! == != < <= > >= in not contains matches memberOf $question $fee : . ; [ ] { } + - * /",
                    "zone vehicle resident documents stay cars fee purpose identified empty heavy wheels about question",
                    "value this null true false 0 1 -1 48 9999999999 1.5 \"zone\" \"fee\" \"\" \"a",
                    "Zone Zone.HARBOUR Zone.UNKNOWN Zone.HARBOR Vehicle.CAR YesNo.YES YesNo.NO Document.LICENCE Fee.BASE",
                    "atLeastHours(48) fits(Zone.HARBOUR) sameAs(\"move\") getClass() hashCode() of in forDays(30) pending(",
                    "insert Finding.of Missing.of Note.of Nothing.of NotCovered.of( Permit.in Permit.REFUSED new eval from",
                    "exists Finding( Conclusion( PermitQuestion( FeeQuestion( or and rule end when then salience \n // /* */")
            .flatMap(it -> Stream.of(it.split(" ")))
            .toList();

    private FuzzedRules() {}

    /** Sound files to begin with. */
    public static Stream<byte[]> seeds() {
        return Stream.of(SMALL, ParkingFiles.text("parking/fee.drl"), ParkingFiles.text("parking/permit.drl"), "")
                .map(it -> it.getBytes(StandardCharsets.UTF_8));
    }

    /** A sound file whose conditions and consequence are whatever words the bytes choose. */
    public static String withWords(byte[] bytes) {
        return SMALL.replace(CONDITIONS, words(bytes, 0, bytes.length / 2))
                .replace(CONSEQUENCE, words(bytes, bytes.length / 2, bytes.length));
    }

    private static String words(byte[] bytes, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(WORDS.get((bytes[i] & 0xff) % WORDS.size())).append(' ');
        }
        return words.toString();
    }

    /** The tree of a file, every issue of which has a message and a place within the file. */
    public static RuleTree read(byte[] bytes) {
        RuleTree tree = RuleTree.read(List.of(RuleSource.of(NAME, bytes)), LOADER);
        long lines = new String(bytes, StandardCharsets.UTF_8).lines().count() + 1;
        for (RuleIssue issue : tree.issues()) {
            boolean placed = issue.line() >= 1
                    && issue.line() <= lines
                    && issue.column() >= 1
                    && (issue.endLine() > issue.line() || issue.endColumn() >= issue.column());
            if (!placed || issue.message().isBlank()) {
                throw new AssertionError("An issue without a place or words: " + issue);
            }
        }
        if (tree.issues().isEmpty() && tree.rules().isEmpty()) {
            throw new AssertionError("A file without rules and without issues");
        }
        return tree;
    }
}
