package dev.engagement.rules.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files so that others see the old content or the new one, and never half of it. */
final class FileRewrite {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileRewrite() {}

    /** Exchanges the content of a file that is as it was read, but for its byte-order mark. A link stays a link. */
    static void replace(Path path, String before, String after) {
        try {
            Path file = path.toRealPath();
            String now = Files.readString(file);
            String mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            if (!now.equals(mark + before)) {
                throw new IllegalStateException(
                        "The file (" + path + ") was changed since it was read.\nMaybe replay it again.");
            }
            Path temporary = Files.createTempFile(file.getParent(), ".scenarios", ".tmp");
            try {
                Files.writeString(temporary, mark + after);
                copyPermissions(file, temporary);
                move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + path + ") cannot be written: " + e + ".", e);
        }
    }

    /** Writes a file that does not exist yet. */
    static void create(Path path, String text) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException(
                    "The file (" + path + ") exists already.\nMaybe choose another name, or remove it.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + path + ") cannot be written: " + e + ".", e);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target != null) {
            target.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
