package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one file that users start, as they start it. */
class EngagementIT {
    @TempDir
    private Path folder;

    @Test
    void decidesTheShippedRequests() throws Exception {
        Shell shell = java(List.of(), "decide", Shell.REQUESTS);

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).contains("240 cases:");
    }

    @Test
    void buildsRulesFromAFolder() throws Exception {
        Path rules = folder.resolve("rules");
        java(List.of(), "rules", "--out", rules.toString());
        Path file = rules.resolve("ownership/ownership.drl");
        Files.writeString(file, Files.readString(file).replace("sourced by GitLab, partner", "sold by us, partner"));
        Shell shell = java(List.of(), "decide", Shell.REQUESTS, "--rules", rules.toString(), "--id", "CS-10412");

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("sold by us, partner not known");
    }

    @Test
    @Tag("full")
    void writesThePageOfCoverage() throws Exception {
        Path page = folder.resolve("coverage.html");
        Shell shell = java(List.of(), "replay", "--html", page.toString());

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(Files.readString(page)).contains("No gaps: ", "prefers-color-scheme");
    }

    @Test
    void writesUtf8WhateverThePlatformSays() throws Exception {
        Shell shell = java(List.of("-Dfile.encoding=US-ASCII", "-Dsun.jnu.encoding=US-ASCII"), "questions");

        assertThat(shell.out()).contains("…");
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(java(List.of(), "--version").out()).matches("engagement \\d.*\\R");
    }

    @Test
    void readsFromAPipe() throws Exception {
        Process process = start(List.of(), "decide", "-", "--input", "json");
        try (OutputStream in = process.getOutputStream()) {
            in.write("{\"id\":\"A-1\",\"question\":\"retention\"}".getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(out + Files.readString(errors())).isZero();
        assertThat(out).startsWith("A-1 (line 1)");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsFromAFileThatIsAPipe() throws Exception {
        Process process = start(List.of(), "decide", "/dev/stdin", "--input", "csv");
        try (OutputStream in = process.getOutputStream()) {
            in.write(Files.readAllBytes(Path.of(Shell.REQUESTS)));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(Files.readString(errors())).isZero();
        assertThat(out).contains("240 cases:");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void startsByItsScriptFromAnyFolderAndThroughALink() throws Exception {
        Files.copy(Path.of(Shell.REQUESTS), folder.resolve("requests.csv"));
        Path script = Path.of("../engagement").toAbsolutePath().normalize();
        Path link = Files.createSymbolicLink(folder.resolve("advise"), script);
        Process process = new ProcessBuilder(link.toString(), "decide", "requests.csv", "--id", "CS-10412")
                .directory(folder.toFile())
                .redirectError(errors().toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(Files.readString(errors())).isZero();
        assertThat(out).startsWith("CS-10412 (line 14): Ask for the missing information");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        Process process = start(List.of(), "decide", Shell.REQUESTS, "--why");
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('C');
        }

        assertThat(process.waitFor()).isZero();
        assertThat(errors()).isEmptyFile();
    }

    private Shell java(List<String> options, String... words) throws IOException, InterruptedException {
        Process process = start(options, words);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell(process.waitFor(), out, Files.readString(errors()));
    }

    private Process start(List<String> options, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // one command is over before more would pay
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("jar.engagement")));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(errors().toFile()).start();
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }
}
