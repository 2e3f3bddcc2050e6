package dev.engagement.rules.internal;

import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** Files and folders whose names begin with a dot: those of editors and of version control, never rules or scenarios. */
public final class HiddenFiles {
    private HiddenFiles() {}

    /**
     * Whether a file is left alone when a folder is read.
     *
     * @param folder the folder
     * @param file a file below it
     * @return true if its name begins with a dot, or that of a folder between the two
     */
    public static boolean among(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .anyMatch(it -> it.toString().startsWith("."));
    }
}
