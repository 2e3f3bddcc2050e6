package dev.engagement.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The built-in rules decide in each of the ways in which applications are shipped. */
class PackagingIT {
    @Test
    void decidesFromAClassPath() throws Exception {
        String classPath =
                System.getProperty("jar.plain") + File.pathSeparator + System.getProperty("runtime.classpath");
        assertDecides("-cp", classPath, System.getProperty("main.class"));
    }

    @Test
    void decidesFromOneJar() throws Exception {
        assertDecides("-jar", System.getProperty("jar.all"));
    }

    @Test
    void decidesFromJarsWithinAJar() throws Exception {
        assertDecides("-jar", System.getProperty("jar.boot"));
    }

    private static void assertDecides(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // one answer is over before more would pay
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("DECIDED", "Owner: Ecosystem SA");
    }
}
