package dev.engagement.rules.tree;

import dev.engagement.model.Question;
import dev.engagement.model.fact.Term;
import dev.engagement.model.reading.Reading;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** Finds types by name, and the names of types that exist: those of the kernel and of packages that files import from. */
final class KnownTypes {
    private static final String CLASS_FILE = ".class";

    private final ClassLoader loader;
    private final Map<String, Set<String>> namesByPackage = new LinkedHashMap<>();

    KnownTypes(ClassLoader loader) {
        this.loader = loader;
        for (Class<?> kernel : List.of(Question.class, Term.class, Reading.class)) {
            namesIn(kernel.getPackageName());
        }
    }

    /** The type of this name; loading it runs nothing. */
    Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            int dot = name.lastIndexOf('.');
            boolean mayBeNested = dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1));
            return mayBeNested ? find(name.substring(0, dot) + "$" + name.substring(dot + 1)) : Optional.empty();
        }
    }

    /** The simple names of the public types in a package, as far as they can be listed. */
    Set<String> namesIn(String packageName) {
        return namesByPackage.computeIfAbsent(packageName, it -> Collections.unmodifiableSet(list(it)));
    }

    /** All packages that are known to have types. */
    List<String> packages() {
        return namesByPackage.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The full name of a type of this simple name in any known package. */
    Optional<String> elsewhere(String simpleName) {
        return packages().stream()
                .filter(it -> namesIn(it).contains(simpleName))
                .map(it -> it + "." + simpleName)
                .findFirst();
    }

    private Set<String> list(String packageName) {
        Set<String> names = new TreeSet<>();
        String folder = packageName.replace('.', '/');
        try {
            for (URL url : Collections.list(loader.getResources(folder))) {
                filesIn(url, folder + "/")
                        .filter(file -> file.endsWith(CLASS_FILE) && file.indexOf('$') < 0 && file.indexOf('-') < 0)
                        .map(file -> file.substring(0, file.length() - CLASS_FILE.length()))
                        .forEach(names::add);
            }
        } catch (IOException | RuntimeException e) {
            return names; // only suggestions depend on it
        }
        return names;
    }

    private static Stream<String> filesIn(URL url, String folder) throws IOException {
        if (url.getProtocol().equals("file")) {
            String[] files = new File(URI.create(url.toString())).list();
            return files == null ? Stream.empty() : Arrays.stream(files);
        }
        return url.openConnection() instanceof JarURLConnection jar
                ? jar.getJarFile().stream()
                        .map(JarEntry::getName)
                        .filter(it -> it.startsWith(folder) && it.indexOf('/', folder.length()) < 0)
                        .map(it -> it.substring(folder.length()))
                : Stream.empty();
    }
}
