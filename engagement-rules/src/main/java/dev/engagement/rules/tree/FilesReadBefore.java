package dev.engagement.rules.tree;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Files that were read without an issue, so that a rule set that shares most of its files with an earlier one, as those do
 * that add a file to the handbook or change one of it, is read as fast as what is new in it. Kept for each class loader as
 * long as memory is plenty. Safe for use by many threads.
 */
final class FilesReadBefore {
    private static final int MOST_FILES = 500;

    private static final Map<ClassLoader, SoftReference<FilesReadBefore>> BY_LOADER = new WeakHashMap<>();

    private final Map<Key, Read> files = new LinkedHashMap<>(MOST_FILES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Read> eldest) {
            return size() > MOST_FILES;
        }
    };

    private FilesReadBefore() {}

    static FilesReadBefore of(ClassLoader loader) {
        synchronized (BY_LOADER) {
            SoftReference<FilesReadBefore> kept = BY_LOADER.get(loader);
            FilesReadBefore files = kept == null ? null : kept.get();
            if (files == null) {
                files = new FilesReadBefore();
                BY_LOADER.put(loader, new SoftReference<>(files));
            }
            return files;
        }
    }

    /** What a file is known by. */
    private record Key(String name, String text) {}

    /**
     * What was read, and what it may depend on beside the file itself.
     *
     * @param file the file
     * @param questions the questions that were known then
     */
    private record Read(RuleFile file, Map<String, Class<?>> questions) {}

    /** Reads files, but for those that were read before, when no other questions were known than now. */
    List<RuleFile> read(Collection<FileReader> readers, KnownQuestions questions) {
        Map<String, Class<?>> known = questions.byName();
        return readers.stream()
                .map(it -> find(it, known).orElseGet(() -> read(it, questions, known)))
                .toList();
    }

    private RuleFile read(FileReader reader, KnownQuestions questions, Map<String, Class<?>> known) {
        RuleFile file = reader.read(questions);
        if (reader.issues().count() == 0) {
            synchronized (this) {
                files.put(keyOf(reader), new Read(file, known));
            }
        }
        return file;
    }

    private synchronized Optional<RuleFile> find(FileReader reader, Map<String, Class<?>> known) {
        return Optional.ofNullable(files.get(keyOf(reader)))
                .filter(it -> reader.issues().count() == 0)
                .filter(it -> it.file().imports().equals(reader.imports()))
                .filter(it -> known.entrySet().containsAll(it.questions().entrySet()))
                .map(Read::file);
    }

    private static Key keyOf(FileReader reader) {
        return new Key(reader.name(), reader.issues().map().text());
    }
}
