package dev.engagement.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder below {@code check/warned} holds a suspicious rule file, approved all that is said of it, and an honest one
 * close to it, of which nothing is said. Run with {@code -Dapprove} to write what is said now, and read the difference
 * before you keep it.
 */
class WarnedFilesTest {
    private static final Path WARNED = Path.of("src/test/resources/dev/engagement/rules/check/warned");
    private static final String SUSPICIOUS = "suspicious";
    private static final String HONEST = "honest";
    private static final Map<Path, List<RuleIssue>> SAID = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> theSuspiciousFileGetsItsIssues() throws IOException {
        return folders().stream()
                .map(folder -> dynamicTest(name(folder), folder.toUri(), () -> {
                    String said = said(folder).stream().map(it -> it + "\n").collect(Collectors.joining());
                    Path approved = folder.resolve("issues.txt");
                    if (System.getProperty("approve") != null) {
                        Files.writeString(approved, said);
                        return;
                    }
                    assertThat(said).isEqualTo(Files.readString(approved)).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theHonestFileCloseToItStaysSilent() throws IOException {
        return folders().stream()
                .map(folder -> dynamicTest(
                        name(folder),
                        folder.toUri(),
                        () -> assertThat(issues(folder, HONEST)).isEmpty()));
    }

    @Test
    void everyKindOfWarningIsShown() throws IOException {
        Set<IssueCode> shown = EnumSet.of(IssueCode.UNUSED_IMPORT);
        for (Path folder : folders()) {
            said(folder).forEach(it -> shown.add(it.code()));
        }
        Set<IssueCode> expected = EnumSet.of(IssueCode.UNKNOWN_ROW);
        Stream.of(IssueCode.values())
                .filter(it -> it.severity() == RuleIssue.Severity.WARNING)
                .forEach(expected::add);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<RuleIssue> said(Path folder) throws IOException {
        List<RuleIssue> before = SAID.get(folder);
        if (before != null) {
            return before;
        }
        List<RuleIssue> said = issues(folder, SUSPICIOUS);
        SAID.put(folder, said);
        return said;
    }

    /** What is said of a file, alone; where scenarios belong to the case, together with the built-in rules and built. */
    private static List<RuleIssue> issues(Path folder, String file) throws IOException {
        byte[] rules = Files.readAllBytes(folder.resolve(file + ".drl"));
        String place = place(new String(rules, StandardCharsets.UTF_8));
        if (!Files.exists(folder.resolve(HONEST + ".scenarios.yaml"))) {
            RuleSource source = RuleSource.of(place, rules);
            return RuleCheck.warnings(RuleTree.read(List.of(source), WarnedFilesTest.class.getClassLoader()))
                    .all();
        }
        List<CheckedFile> files = new ArrayList<>(List.of(CheckedFile.of(place, file + ".drl", rules)));
        Path scenarios = folder.resolve(file + ".scenarios.yaml");
        if (Files.exists(scenarios)) {
            String name = place.replace(".drl", ".scenarios.yaml");
            files.add(CheckedFile.of(name, file + ".scenarios.yaml", Files.readAllBytes(scenarios)));
        }
        return RuleCheck.create().check(CheckedFiles.of(files)).issues();
    }

    /** The folder that the package names, and the name that the closing comment has. */
    private static String place(String rules) {
        Matcher matcher = Pattern.compile("package (?:\\w+\\.)*(\\w+)\\R(?s:.*)// end of (\\w+):")
                .matcher(rules);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1) + "/" + matcher.group(2) + ".drl";
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(WARNED)) {
            List<Path> sorted = folders.sorted().toList();
            assertThat(sorted).hasSizeGreaterThanOrEqualTo(30);
            return sorted;
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
