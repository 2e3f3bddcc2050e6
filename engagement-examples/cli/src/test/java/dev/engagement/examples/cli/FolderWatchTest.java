package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.rules.check.CheckedFile;
import dev.engagement.rules.check.CheckedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However an editor saves, the files are seen as they stand in the end. */
@Timeout(60)
class FolderWatchTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void startWithAFile() throws IOException {
        file = Files.writeString(Files.createDirectory(folder.resolve("desk")).resolve("refund.drl"), "before");
    }

    /** An editor's way to save. */
    private interface Editor {
        void save() throws IOException;
    }

    private void assertSeen(Map<String, String> expected, Editor editor) throws IOException, InterruptedException {
        try (FolderWatch watch = FolderWatch.of(List.of(folder))) {
            assertThat(texts(watch.seen())).isEqualTo(Map.of("desk/refund.drl", "before"));
            editor.save();
            Map<String, String> seen = texts(watch.next());
            while (!seen.equals(expected)) { // saved slowly: a later look sees the rest
                seen = texts(watch.next());
            }
            assertThat(texts(watch.seen())).isEqualTo(expected);
        }
    }

    private static Map<String, String> texts(CheckedFiles files) {
        Map<String, String> texts = new TreeMap<>();
        for (CheckedFile it : files.all()) {
            texts.put(it.name(), new String(it.bytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private void assertSeenAsAfter(Editor editor) throws IOException, InterruptedException {
        assertSeen(Map.of("desk/refund.drl", "after"), editor);
    }

    @Test
    void savedInPlace() throws Exception {
        assertSeenAsAfter(() -> Files.writeString(file, "after"));
    }

    @Test
    void savedTwice() throws Exception {
        assertSeenAsAfter(() -> {
            Files.writeString(file, "between");
            Files.writeString(file, "after");
        });
    }

    @Test
    void savedBesideAndRenamed() throws Exception {
        assertSeenAsAfter(() -> {
            Path beside = Files.writeString(file.resolveSibling(".refund.drl.tmp"), "after");
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    @Test
    void renamedToABackupAndWrittenAnew() throws Exception {
        assertSeenAsAfter(() -> {
            Path backup = file.resolveSibling("refund.drl~");
            Files.move(file, backup);
            Files.writeString(file, "after");
            Files.delete(backup);
        });
    }

    @Test
    void temporaryFilesAreNoRuleFiles() throws Exception {
        assertSeenAsAfter(() -> {
            for (String name : List.of(".refund.drl.swp", "4913", "refund.drl~", "#refund.drl#", ".#refund.drl")) {
                Files.writeString(file.resolveSibling(name), "of an editor");
            }
            Files.writeString(file, "after");
        });
    }

    @Test
    void newFolderWithAFile() throws Exception {
        assertSeen(Map.of("desk/refund.drl", "before", "new/deeper/gift.drl", "after"), () -> {
            Path below = Files.createDirectories(folder.resolve("new/deeper"));
            Files.writeString(below.resolve("gift.drl"), "after");
        });
    }

    @Test
    void scenariosCountAsWell() throws Exception {
        assertSeen(
                Map.of("desk/refund.drl", "before", "desk/refund.scenarios.yaml", "after"),
                () -> Files.writeString(file.resolveSibling("refund.scenarios.yaml"), "after"));
    }

    @Test
    void deletedFile() throws Exception {
        Files.writeString(folder.resolve("desk/gift.drl"), "goes");
        try (FolderWatch watch = FolderWatch.of(List.of(folder))) {
            Files.delete(folder.resolve("desk/gift.drl"));
            assertThat(texts(watch.next())).isEqualTo(Map.of("desk/refund.drl", "before"));
        }
    }

    @Test
    void savedBeforeAnybodyWaits() throws Exception {
        try (FolderWatch watch = FolderWatch.of(List.of(folder))) {
            Files.writeString(file, "after");
            assertThat(texts(watch.next())).isEqualTo(Map.of("desk/refund.drl", "after"));
            Files.writeString(file, "after"); // nothing is new in it
            Files.writeString(folder.resolve("desk/gift.drl"), "new");
            assertThat(texts(watch.next())).containsEntry("desk/gift.drl", "new");
        }
    }

    @Test
    void folderThatGoesIsSaidToBeGone() throws Exception {
        try (FolderWatch watch = FolderWatch.of(List.of(folder))) {
            Files.delete(file);
            Files.delete(folder.resolve("desk"));
            Files.delete(folder);
            CheckedFiles gone = watch.next();
            while (gone.unread().isEmpty()) {
                gone = watch.next();
            }
            assertThat(gone.all()).isEmpty();
            assertThat(gone.unread()).singleElement().asString().contains(folder.toString());
            Files.createDirectory(folder);
        }
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        try (FolderWatch watch = FolderWatch.of(List.of(folder))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(watch::next).isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }
}
