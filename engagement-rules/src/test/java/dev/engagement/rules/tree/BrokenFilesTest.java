package dev.engagement.rules.tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder below {@code sample/parking/broken} holds wrong rule files and, approved, all that is said of them. Run
 * with {@code -Dapprove} to write what is said now, and read the difference before you keep it.
 */
class BrokenFilesTest {
    private static final Path APPROVED = Paths.get("src/test/resources/sample/parking/broken");
    /** What no file in a folder can show, and what only a check finds. */
    private static final Set<IssueCode> SHOWN_ELSEWHERE = EnumSet.of(
            IssueCode.TOO_LARGE,
            IssueCode.SAME_FILE,
            IssueCode.LINE_END,
            IssueCode.RULE_SET_TOO_LARGE,
            IssueCode.TOO_MANY_ISSUES,
            IssueCode.UNREADABLE_FILE,
            IssueCode.NOT_BUILT,
            IssueCode.UNKNOWN_ROW);

    static {
        Stream.of(IssueCode.values())
                .filter(it -> it.severity() == RuleIssue.Severity.WARNING && it != IssueCode.UNUSED_IMPORT)
                .forEach(SHOWN_ELSEWHERE::add);
    }

    private static final Map<Path, RuleTree> READ = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> eachFileGetsItsIssues() throws Exception {
        return folders().stream()
                .map(folder -> dynamicTest(
                        folder.getFileName().toString(),
                        folder.resolve("issues.txt").toUri(),
                        () -> {
                            String said = said(folder);
                            if (System.getProperty("approve") != null) {
                                Files.writeString(
                                        APPROVED.resolve(folder.getFileName()).resolve("issues.txt"), said);
                                return;
                            }
                            assertThat(said).isEqualTo(Files.readString(folder.resolve("issues.txt")));
                        }));
    }

    @Test
    void everyKindOfIssueIsShown() throws Exception {
        Set<IssueCode> shown = EnumSet.copyOf(SHOWN_ELSEWHERE);
        for (Path folder : folders()) {
            read(folder).issues().forEach(it -> shown.add(it.code()));
        }
        assertThat(shown).containsExactlyInAnyOrder(IssueCode.values());
    }

    @Test
    void everyIssueHasItsPlaceInTheFile() throws Exception {
        for (Path folder : folders()) {
            for (RuleIssue issue : read(folder).issues()) {
                List<String> lines = Files.readString(
                                folder.resolve(Paths.get(issue.file()).getFileName()), ISO_8859_1)
                        .lines()
                        .toList();
                assertThat(issue.line()).as(issue.toString()).isBetween(1, Math.max(1, lines.size()));
                assertThat(issue.endLine() * 10_000 + issue.endColumn())
                        .as(issue.toString())
                        .isGreaterThanOrEqualTo(issue.line() * 10_000 + issue.column());
            }
        }
    }

    private static String said(Path folder) throws IOException {
        return read(folder).issues().stream().map(it -> it + "\n").collect(Collectors.joining());
    }

    private static RuleTree read(Path folder) throws IOException {
        RuleTree before = READ.get(folder);
        if (before != null) {
            return before;
        }
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".drl")).sorted().toList()) {
                sources.add(RuleSource.of("parking/" + file.getFileName(), Files.readAllBytes(file)));
            }
        }
        assertThat(sources).as(folder.toString()).isNotEmpty();
        RuleTree tree = ParkingFiles.read(sources);
        READ.put(folder, tree);
        return tree;
    }

    private static List<Path> folders() throws IOException, URISyntaxException {
        URL broken =
                Objects.requireNonNull(BrokenFilesTest.class.getClassLoader().getResource("sample/parking/broken"));
        try (Stream<Path> folders = Files.list(Paths.get(broken.toURI()))) {
            List<Path> sorted = folders.sorted().toList();
            assertThat(sorted).hasSizeGreaterThanOrEqualTo(100);
            return sorted;
        }
    }
}
