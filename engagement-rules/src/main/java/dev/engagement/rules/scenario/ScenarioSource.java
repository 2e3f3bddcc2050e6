package dev.engagement.rules.scenario;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.HiddenFiles;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where scenarios are read from: a file, a resource of the class path, or bytes. Immutable; two are equal if they are the
 * same file or resource.
 */
public final class ScenarioSource {
    /** How the names of scenario files end. */
    public static final String SUFFIX = ".scenarios.yaml";

    private static final String RULE_FILE_SUFFIX = ".drl";
    private static final String HANDBOOK = "dev/engagement/handbook/";

    private final String name;
    private final @Nullable Path path;
    private final ClassLoader loader;
    private final byte @Nullable [] bytes;

    private ScenarioSource(String name, @Nullable Path path, ClassLoader loader, byte @Nullable [] bytes) {
        this.name = name;
        this.path = path;
        this.loader = loader;
        this.bytes = bytes;
    }

    /**
     * A scenario file that was read already.
     *
     * @param name the name as it is shown to people, such as {@code rules/handoff/retention.scenarios.yaml}
     * @param bytes what stands in it
     * @return the source, with a copy of the bytes; two of one name are equal
     */
    public static ScenarioSource of(String name, byte[] bytes) {
        return new ScenarioSource(name, null, ScenarioSource.class.getClassLoader(), bytes.clone());
    }

    /**
     * The scenario files at a path.
     *
     * @param path a file, whatever its name; or a folder, of which every file {@code *.scenarios.yaml} is taken, also from
     *     folders below it; names that begin with a dot are left alone
     * @return the files, sorted by name
     * @throws NoScenariosException if there is no such path, or no scenario file in the folder
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public static List<ScenarioSource> at(Path path) {
        if (!Files.exists(path)) {
            throw new NoScenariosException(
                    "The path (" + path + ") does not exist.\nMaybe it is misspelt, or meant from another folder.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(ofFile(path));
        }
        List<Path> files = filesBelow(path);
        if (files.isEmpty()) {
            throw new NoScenariosException("The folder (" + path
                    + ") has no scenario file.\nMaybe their names do not end with " + SUFFIX + ".");
        }
        return files.stream().map(ScenarioSource::ofFile).toList();
    }

    private static ScenarioSource ofFile(Path path) {
        return new ScenarioSource(
                path.toString().replace(File.separatorChar, '/'), path, ScenarioSource.class.getClassLoader(), null);
    }

    private static List<Path> filesBelow(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(SUFFIX)
                            && !HiddenFiles.among(folder, file)
                            && Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (" + folder + ") cannot be listed: " + e + ".", e);
        }
        Collections.sort(files);
        return files;
    }

    /**
     * A scenario file of the class path.
     *
     * @param name the name of the resource, such as {@code com/acme/desk/refund.scenarios.yaml}
     * @param loader the class loader that finds it
     * @return the resource
     * @throws NoScenariosException if there is no such resource
     */
    public static ScenarioSource resource(String name, ClassLoader loader) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return find(plain, loader)
                .orElseThrow(() -> new NoScenariosException(
                        "The resource (" + plain + ") is not on the class path.\nMaybe it is misspelt."));
    }

    /**
     * The scenario files that were built into this library beside its rule files, without looking through any jar: their
     * names follow from those of the rule files.
     *
     * @param ruleSet the handbook's rules, or rules that replace some of them
     * @return the scenario files of those rule files that have one, sorted by name
     */
    public static List<ScenarioSource> handbook(RuleSet ruleSet) {
        return ruleSet.files().stream()
                .map(RuleFileText::name)
                .filter(file -> file.endsWith(RULE_FILE_SUFFIX))
                .sorted()
                .flatMap(file -> find(HANDBOOK + besides(file), ScenarioSource.class.getClassLoader()).stream())
                .toList();
    }

    /**
     * The name of the scenario file that belongs to a rule file.
     *
     * @param ruleFile the name of the rule file, such as {@code handoff/retention.drl}
     * @return the name, such as {@code handoff/retention.scenarios.yaml}
     */
    public static String besides(String ruleFile) {
        String stem = ruleFile.endsWith(RULE_FILE_SUFFIX)
                ? ruleFile.substring(0, ruleFile.length() - RULE_FILE_SUFFIX.length())
                : ruleFile;
        return stem + SUFFIX;
    }

    private static Optional<ScenarioSource> find(String resource, ClassLoader loader) {
        return loader.getResource(resource) == null
                ? Optional.empty()
                : Optional.of(new ScenarioSource(resource, null, loader, null));
    }

    /**
     * The name as messages show it.
     *
     * @return the path as it was given, with slashes, or the name of the resource
     */
    public String name() {
        return name;
    }

    /**
     * The file.
     *
     * @return its path; empty for a resource of the class path, and for a file that was read before
     */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /**
     * The address of a line, as JUnit understands it.
     *
     * @param line a line, from 1
     * @return {@code file:///…?line=12} or {@code classpath:/…?line=12}
     */
    public URI uri(int line) {
        URI base = path == null
                ? URI.create("classpath:/" + name.replace(" ", "%20"))
                : path.toAbsolutePath().normalize().toUri();
        return URI.create(base + "?line=" + line);
    }

    /** Opens the file; the caller closes it. */
    InputStream open() throws IOException {
        if (path != null) {
            return Files.newInputStream(path);
        }
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        InputStream in = loader.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("The resource is gone.");
        }
        return in;
    }

    /** The same file by whichever path. */
    private Object identity() {
        if (path == null) {
            return name;
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioSource that
                && Objects.equals(loader, that.loader)
                && identity().equals(that.identity());
    }

    @Override
    public int hashCode() {
        return identity().hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
