package dev.engagement.rules.tree;

import dev.engagement.rules.RuleIssue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rule files of {@code sample.parking}, and ways to read them. */
public final class ParkingFiles {
    private static final ClassLoader LOADER = ParkingFiles.class.getClassLoader();

    private ParkingFiles() {}

    /** The text of a sound file. */
    public static String text(String name) {
        try (InputStream stream = LOADER.getResourceAsStream("sample/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sound files. */
    public static RuleTree sound() {
        return read(
                source("parking/permit.drl", text("parking/permit.drl")),
                source("parking/fee.drl", text("parking/fee.drl")));
    }

    static RuleSource source(String name, String text) {
        return RuleSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static RuleTree read(RuleSource... sources) {
        return RuleTree.read(List.of(sources), LOADER);
    }

    static RuleTree read(List<RuleSource> sources) {
        return RuleTree.read(sources, LOADER);
    }

    /** A file with one rule that looks at a permit question; its first condition stands at line 11, column 35. */
    static RuleTree withConditions(String conditions, String... imports) {
        return read(source("parking/rules.drl", fileWith(conditions, imports)));
    }

    static String fileWith(String conditions, String... imports) {
        List<String> lines = new ArrayList<>(List.of(
                "package sample.parking",
                "",
                "import dev.engagement.model.NotCovered",
                "import dev.engagement.model.YesNo",
                "import sample.parking.Document",
                "import sample.parking.PermitQuestion",
                "import sample.parking.Vehicle",
                "import sample.parking.Zone",
                ""));
        Stream.of(imports).forEach(it -> lines.set(1, lines.get(1) + "import " + it + " "));
        lines.add("rule \"PERMIT-01: a rule\"  @row( \"P1.01\" )");
        lines.add("when  $question : PermitQuestion( " + conditions + " )");
        lines.add("then  insert( NotCovered.of( $question ) );  end");
        lines.add("// end of rules: 1 rule");
        return String.join("\n", lines) + "\n";
    }

    static List<String> errors(RuleTree tree) {
        return tree.issues().stream()
                .filter(it -> it.severity() == RuleIssue.Severity.ERROR)
                .map(RuleIssue::toString)
                .toList();
    }
}
