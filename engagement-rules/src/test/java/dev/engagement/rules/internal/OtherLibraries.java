package dev.engagement.rules.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Loads the classes of a test anew, with other libraries beside them. */
public final class OtherLibraries {
    private OtherLibraries() {}

    /** The class path of the tests without some of its libraries, and with those of a folder in front. */
    public static URLClassLoader loader(Predicate<String> unwanted, List<Path> instead) {
        Stream<Path> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(it -> !unwanted.test(String.valueOf(it.getFileName())));
        URL[] classPath =
                Stream.concat(instead.stream(), others).map(OtherLibraries::url).toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    /** The libraries in a folder. */
    public static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** What a public static method without arguments answers there. */
    public static Object call(URLClassLoader loader, Class<?> type, String method) throws Exception {
        return loader.loadClass(type.getName()).getMethod(method).invoke(null);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
