package dev.engagement.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives files another text: all new texts are written beside them first, then each takes the place of its file at once, so
 * that nobody ever reads half a file. Permissions stay.
 */
final class FileRewrite {
    private final Map<Path, Path> newByFile = new LinkedHashMap<>();

    private FileRewrite() {}

    static void rewrite(Map<Path, String> texts) {
        FileRewrite rewrite = new FileRewrite();
        try {
            texts.forEach(rewrite::prepare);
            rewrite.newByFile.forEach(FileRewrite::replace);
        } finally {
            rewrite.newByFile.values().forEach(FileRewrite::forget);
        }
    }

    private void prepare(Path file, String text) {
        try {
            if (!Files.isWritable(file)) {
                throw new IOException("it is protected against writing");
            }
            Path beside = Files.createTempFile(file.resolveSibling("."), "." + file.getFileName(), ".new");
            newByFile.put(file, beside);
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (before != null) {
                Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
            }
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static void replace(Path file, Path beside) {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static Refusal refused(Path file, IOException e) {
        return new Refusal("The file (" + file + ") cannot be written: " + e.getMessage()
                + ".\nMaybe the folder is protected, or the disk is full.");
    }

    private static void forget(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new Refusal("The file (" + beside + ") cannot be removed: " + e.getMessage() + ".\nMaybe delete it.");
        }
    }
}
