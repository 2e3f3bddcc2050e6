package dev.engagement.rules.internal.drools;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.internal.HiddenFiles;
import dev.engagement.rules.tree.RuleLimits;
import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule files of a folder and the folders below it: ordinary files that end with {@code .drl}. What begins with a dot
 * belongs to an editor or to version control and is left alone; so are links to folders. A link to a file is followed
 * if it leads to a place in the folder.
 *
 * @param files the files in the order of their names
 * @param issues what cannot be read
 */
record RuleFolder(List<RuleSource> files, List<RuleIssue> issues) {
    private static final String EXTENSION = ".drl";
    private static final int MOST_ENTRIES = 20_000;

    static RuleFolder read(Path folder) {
        List<RuleSource> files = new ArrayList<>();
        List<RuleIssue> issues = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            issues.add(unreadable(folder.toString(), "is not a directory", "Maybe its path is misspelt."));
            return new RuleFolder(files, issues);
        }
        try {
            Path root = folder.toRealPath();
            for (Path path : list(root)) {
                read(root, path, files, issues);
            }
            if (files.isEmpty() && issues.isEmpty()) {
                issues.add(unreadable(
                        folder.toString(), "holds no rule file", "Maybe its rule files do not end with .drl."));
            }
        } catch (TooMuch e) {
            issues.add(issue(
                    IssueCode.RULE_SET_TOO_LARGE,
                    folder.toString(),
                    "holds more than " + RuleLimits.FILES + " rule files, " + RuleLimits.BYTES_OF_A_SET
                            + " bytes in them, or " + MOST_ENTRIES + " files of any kind",
                    "Maybe a folder below it was meant."));
        } catch (IOException e) {
            issues.add(unreadable(folder.toString(), "cannot be listed: " + e.getMessage(), "Maybe it is protected."));
        }
        return new RuleFolder(files, issues);
    }

    /** The folder is no folder of rule files. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static List<Path> list(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            private int entries;

            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                count();
                return HiddenFiles.among(root, path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                count();
                if (path.toString().endsWith(EXTENSION) && !HiddenFiles.among(root, path)) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            private void count() throws TooMuch {
                if (++entries > MOST_ENTRIES || found.size() > RuleLimits.FILES) {
                    throw new TooMuch();
                }
            }
        });
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static void read(Path root, Path path, List<RuleSource> files, List<RuleIssue> issues) throws TooMuch {
        String separator = root.getFileSystem().getSeparator();
        String name = root.relativize(path).toString().replace(separator, "/");
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root)) {
                issues.add(
                        unreadable(name, "is a link to a place outside of its folder", "Maybe copy the file there."));
            } else if (Files.isDirectory(real)) {
                return; // a link to a folder
            } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                issues.add(unreadable(name, "is no ordinary file", "Maybe it is a device or a pipe: delete it."));
            } else {
                try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(RuleSource.read(name, in));
                }
            }
            if (files.stream().mapToLong(RuleSource::size).sum() > RuleLimits.BYTES_OF_A_SET) {
                throw new TooMuch();
            }
        } catch (TooMuch e) {
            throw e;
        } catch (IOException e) {
            issues.add(unreadable(
                    name, "cannot be read: " + reason(e), "Maybe it is protected, or a link that leads nowhere."));
        }
    }

    private static String reason(IOException e) {
        @Nullable String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }

    private static RuleIssue unreadable(String name, String what, String remedy) {
        return issue(IssueCode.UNREADABLE_FILE, name, what, remedy);
    }

    /** An issue of a whole source, at its first character. */
    static RuleIssue issue(IssueCode code, String name, String what, String remedy) {
        String shown = name.codePoints()
                .limit(RuleLimits.TEXT)
                .map(point -> Character.isISOControl(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new RuleIssue(code, shown, 1, 1, 1, 1, "", "The rule source (" + shown + ") " + what + ".", remedy);
    }
}
