package dev.engagement.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A door whose libraries are absent says which artifact to add. */
class AbsentLibrariesTest {
    private static final String JSON = "dev.engagement.rules.json.";

    @Test
    void readingJson() throws Exception {
        assertMissing("com.fasterxml.jackson", "Reading JSON", "Jackson", loader -> read(loader, "q.json"));
    }

    @Test
    void readingYaml() throws Exception {
        assertMissing("org.snakeyaml", "Reading YAML", "SnakeYAML Engine", loader -> read(loader, "q.yaml"));
    }

    @Test
    void readingCsv() throws Exception {
        assertMissing(
                "de.siegmar",
                "Reading CSV",
                "FastCSV",
                loader -> loader.loadClass("dev.engagement.rules.crm.CrmExport")
                        .getMethod("read", Path.class)
                        .invoke(null, Path.of("no-such-directory", "x.csv")));
    }

    @Test
    void jsonIsReadWithoutALibraryForYamlAndTheOtherWayRound() throws Exception {
        try (URLClassLoader loader = without("org.snakeyaml")) {
            assertThat(read(loader, "q.json").toString()).contains("does not exist");
        }
        try (URLClassLoader loader = without("com.fasterxml.jackson")) {
            assertThat(read(loader, "q.yaml").toString()).contains("does not exist");
        }
    }

    @Test
    void readingRuleFiles() throws Exception {
        try (URLClassLoader loader = without("com.github.javaparser")) {
            Class<?> source = loader.loadClass("dev.engagement.rules.tree.RuleSource");
            Object file = source.getMethod("of", String.class, byte[].class).invoke(null, "a.drl", new byte[] {'x'});
            Class<?> formatter = loader.loadClass("dev.engagement.rules.format.RuleFormatter");

            assertThatThrownBy(() -> unwrapped(() -> formatter
                            .getMethod("format", source, ClassLoader.class)
                            .invoke(null, file, loader)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Maybe add the dependency dev.engagement:engagement-authoring");
        }
    }

    @Test
    void writingJson() throws Exception {
        assertMissing("com.fasterxml.jackson", "Writing JSON", "Jackson", loader -> {
            Class<?> schema = loader.loadClass(JSON + "QuestionSchema");
            Object effort = schema.getMethod("of", Class.class)
                    .invoke(null, loader.loadClass("dev.engagement.model.intake.EffortQuestion"));
            return schema.getMethod("toJson").invoke(effort);
        });
    }

    @Test
    void checkingRules() throws Exception {
        try (URLClassLoader loader = without("com.github.javaparser")) {
            assertThatThrownBy(() -> unwrapped(() -> loader.loadClass("dev.engagement.rules.check.RuleCheck")
                            .getMethod("create")
                            .invoke(null)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Checking rules needs a library (JavaParser) that is not on the class path.\n"
                            + "Maybe add the dependency dev.engagement:engagement-authoring with <type>pom</type>.");
        }
    }

    @Test
    void writingAReport() throws Exception {
        assertMissing("com.fasterxml.jackson", "Writing JSON", "Jackson", loader -> {
            Class<?> check = loader.loadClass("dev.engagement.rules.check.RuleCheck");
            Object report = check.getMethod("check", Path[].class)
                    .invoke(check.getMethod("create").invoke(null), (Object) new Path[] {Path.of("no-such-directory")});
            return report.getClass().getMethod("toJsonLines").invoke(report);
        });
    }

    /** What is tried with a class loader. */
    private interface Attempt {
        Object with(ClassLoader loader) throws Exception;
    }

    private static Object read(ClassLoader loader, String file) throws Exception {
        Class<?> reader = loader.loadClass(JSON + "QuestionReader");
        Object made = reader.getMethod("of", Collection.class)
                .invoke(null, List.of(loader.loadClass("dev.engagement.model.intake.EffortQuestion")));
        return reader.getMethod("read", Path.class).invoke(made, Path.of("no-such-directory", file));
    }

    private static void assertMissing(String absent, String purpose, String library, Attempt attempt)
            throws IOException {
        try (URLClassLoader loader = without(absent)) {
            assertThatThrownBy(() -> unwrapped(() -> attempt.with(loader)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(purpose + " needs a library (" + library + ") that is not on the class path.\n"
                            + "Maybe add the dependency dev.engagement:engagement-scenarios with <type>pom</type>.");
        }
    }

    private static Object unwrapped(Callable<Object> call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Loads our own classes anew, and none of the library. */
    private static URLClassLoader without(String library) {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.startsWith(library)) {
                    throw new ClassNotFoundException(name);
                }
                return super.findClass(name);
            }
        };
    }
}
