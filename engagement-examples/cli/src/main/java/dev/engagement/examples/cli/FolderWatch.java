package dev.engagement.examples.cli;

import dev.engagement.rules.check.CheckedFile;
import dev.engagement.rules.check.CheckedFiles;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Waits for saved files. What counts is what stands in the files: however an editor saves (in place, twice, by renaming
 * another file, with temporary files beside), a change is seen once, when the folder has come to rest. Events only wake
 * the watch up; where a file system sends none, it looks by itself.
 */
final class FolderWatch implements AutoCloseable {
    private static final long LOOK_AFTER_MILLIS = 1000;
    private static final long REST_MILLIS = 60;

    private final List<Path> paths;
    private final WatchService events;
    private CheckedFiles seen;

    private FolderWatch(List<Path> paths, WatchService events) {
        this.paths = paths;
        this.events = events;
        this.seen = CheckedFiles.at(paths);
    }

    static FolderWatch of(List<Path> paths) {
        try {
            FolderWatch watch = new FolderWatch(paths, FileSystems.getDefault().newWatchService());
            watch.listen();
            return watch;
        } catch (IOException e) {
            throw new Refusal("The folder cannot be watched: " + e.getMessage()
                    + ".\nMaybe too many folders are watched on this machine.");
        }
    }

    /** The files as they stood when last looked at. */
    CheckedFiles seen() {
        return seen;
    }

    /** Waits until other files stand there, or other words in them. */
    CheckedFiles next() throws InterruptedException, IOException {
        while (true) {
            CheckedFiles now = atRest();
            if (!contents(now).equals(contents(seen))) {
                seen = now;
                return now;
            }
            await(LOOK_AFTER_MILLIS);
        }
    }

    /** The files, read once nothing more happens. */
    private CheckedFiles atRest() throws InterruptedException, IOException {
        CheckedFiles before = CheckedFiles.at(paths);
        while (true) {
            boolean more = await(REST_MILLIS);
            CheckedFiles now = CheckedFiles.at(paths);
            if (!more && contents(now).equals(contents(before))) {
                return now;
            }
            before = now;
        }
    }

    /** Waits for an event; false if there was none. */
    private boolean await(long millis) throws InterruptedException, IOException {
        WatchKey key = events.poll(millis, TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = events.poll();
        }
        listen();
        return true;
    }

    /** Listens to all folders, also to those that were made meanwhile; a folder is registered once. */
    private void listen() throws IOException {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                            throws IOException {
                        if (folder.getFileName().toString().startsWith(".") && !folder.equals(path)) {
                            return FileVisitResult.SKIP_SUBTREE; // of version control or an editor
                        }
                        folder.register(
                                events,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE; // gone since it was listed
                    }
                });
            }
        }
    }

    private static Map<String, String> contents(CheckedFiles files) {
        Map<String, String> contents = new TreeMap<>();
        for (CheckedFile file : files.all()) {
            contents.put(file.shown(), new String(file.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        files.unread().forEach(issue -> contents.put(issue.file() + ": " + issue.message(), ""));
        return contents;
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
