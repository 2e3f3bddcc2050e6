package dev.engagement.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import dev.engagement.rules.tree.RuleLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a folder of rule files beside rule files, and names that lead elsewhere. */
class RuleFolderTest {
    private static final String SOUND = RuleSet.handbook().files().stream()
            .filter(it -> it.name().equals("handoff/retention.drl"))
            .map(RuleFileText::text)
            .findFirst()
            .orElseThrow();

    @TempDir
    Path temp = Path.of("");

    private Path folder = temp;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temp.resolve("rules"));
        Files.createDirectories(folder.resolve("handoff"));
        Files.writeString(folder.resolve("handoff/retention.drl"), SOUND);
    }

    @Test
    void whatEditorsAndVersionControlLeaveIsNoRuleFile() throws IOException {
        Files.createDirectories(folder.resolve(".git/refs"));
        for (String name : List.of(
                "handoff/.#retention.drl",
                "handoff/retention.drl~",
                "handoff/.retention.drl.swp",
                "handoff/#retention.drl#",
                "handoff/retention.drl.bak",
                "handoff/retention.dsl",
                ".hidden.drl",
                ".git/refs/x.drl",
                "kmodule.xml",
                "rules.drl.xls")) {
            Files.writeString(folder.resolve(name), "not a rule at all");
        }

        RuleSet built = RuleSet.builder().directory(folder).build();

        assertThat(built.files()).isEqualTo(RuleSet.handbook().files());
    }

    @Test
    void aLargeFileIsNotReadToItsEnd() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("handoff/large.drl").toFile(), "rw")) {
            large.setLength(200L << 20);
        }

        assertThat(issues(RuleSet.builder().directory(folder)))
                .containsExactly(
                        "handoff/large.drl:1:1: error E103: The file has more than 1048576 bytes, the most of a"
                                + " rule file.\nMaybe it is no rule file, or two questions.");
    }

    @Test
    void aLargeFolderIsNotReadToItsEnd() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.write(folder.resolve("f" + i + ".drl"), new byte[RuleLimits.BYTES_OF_A_FILE]);
        }

        assertThat(issues(RuleSet.builder().directory(folder)))
                .singleElement()
                .asString()
                .contains("error E116")
                .contains("4194304 bytes")
                .endsWith("Maybe a folder below it was meant.");
    }

    @Test
    void tooManyFilesAreNotRead() throws IOException {
        for (int i = 0; i <= RuleLimits.FILES + 1; i++) {
            Files.createFile(folder.resolve("f" + i + ".drl"));
        }

        assertThat(issues(RuleSet.builder().directory(folder)))
                .singleElement()
                .asString()
                .contains("error E116")
                .contains("holds more than 500 rule files");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksLeadNowhereElse() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.drl"), SOUND);
        Files.createSymbolicLink(folder.resolve("secret.drl"), outside);
        Files.createSymbolicLink(folder.resolve("users.drl"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("loop.drl"), folder.resolve("loop.drl"));
        Files.createSymbolicLink(folder.resolve("lost.drl"), folder.resolve("nothing.drl"));
        Files.createSymbolicLink(folder.resolve("endless.drl"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("round"), folder);

        assertThat(issues(RuleSet.builder().directory(folder)))
                .hasSize(5)
                .anyMatch(it -> it.startsWith("secret.drl:1:1: error E112: The rule source (secret.drl) is a link to a"
                        + " place outside of its folder."))
                .anyMatch(it -> it.startsWith("users.drl:1:1: error E112"))
                .anyMatch(it -> it.startsWith("endless.drl:1:1: error E112"))
                .anyMatch(it -> it.startsWith("loop.drl:1:1: error E112: The rule source (loop.drl) cannot be read"))
                .anyMatch(it -> it.startsWith("lost.drl:1:1: error E112"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.createDirectories(folder.resolve("..data/handoff"));
        Files.move(folder.resolve("handoff/retention.drl"), folder.resolve("..data/handoff/retention.drl"));
        Files.createSymbolicLink(folder.resolve("handoff/retention.drl"), Path.of("../..data/handoff/retention.drl"));

        assertThat(RuleSet.builder().directory(folder).build().files())
                .isEqualTo(RuleSet.handbook().files());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.drl");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(issues(RuleSet.builder().directory(folder)))
                .containsExactly("pipe.drl:1:1: error E112: The rule source (pipe.drl) is no ordinary file.\n"
                        + "Maybe it is a device or a pipe: delete it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.drl",
                "handoff/../../x.drl",
                "/etc/x.drl",
                "./x.drl",
                ".x.drl",
                "handoff/.x.drl",
                "a//x.drl",
                "..\\x.drl",
                "C:\\x.drl",
                "x.dsl",
                "x",
                "",
                "my rules.drl",
                "META-INF/kmodule.xml",
                "pom.xml",
                "x.drl\u0000.txt",
                "x\n.drl",
                "a\u202e/x.drl",
                "x.drl/"
            })
    void aNameThatIsNoPlainPlaceIsRefused(String name) {
        List<String> issues = issues(RuleSet.builder().file(new RuleFileText(name, SOUND)));

        assertThat(issues).singleElement().asString().contains("error E114").contains("\nMaybe ");
        assertThat(issues.get(0).lines())
                .as("hidden characters are not printed")
                .hasSize(2);
    }

    @Test
    void aLongNameIsRefused() {
        assertThat(issues(RuleSet.builder().file(new RuleFileText("x".repeat(300) + ".drl", SOUND))))
                .singleElement()
                .asString()
                .contains("error E114")
                .hasSizeLessThan(900);
    }

    @Test
    void anEndlessResourceIsNotReadToItsEnd() {
        ClassLoader endless = new ClassLoader(getClass().getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return name.equals("handoff/endless.drl")
                        ? new ByteArrayInputStream(new byte[0]) {
                            @Override
                            public synchronized int read(byte[] bytes, int offset, int length) {
                                return length;
                            }
                        }
                        : super.getResourceAsStream(name);
            }
        };

        assertThat(issues(RuleSet.builder().classLoader(endless).resource("handoff/endless.drl")))
                .singleElement()
                .asString()
                .contains("error E103");
    }

    private static List<String> issues(RuleSetBuilder builder) {
        InvalidRuleSetException refused = catchThrowableOfType(InvalidRuleSetException.class, builder::build);
        assertThat(refused).isNotNull();
        return refused.issues().stream().map(RuleIssue::toString).toList();
    }
}
