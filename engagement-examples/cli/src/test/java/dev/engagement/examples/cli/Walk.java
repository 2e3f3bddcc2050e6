package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Does in a folder what a guide says: runs its commands, makes its changes of files, and writes what is shown in the place
 * of its texts.
 *
 * <p>A block of {@code shell} is a command, one of {@code diff} a change of the file that the line before names, any other
 * but {@code text} a new file of that name. A block of {@code text} is what the command printed, or what the watch shows
 * after the saves.
 */
final class Walk implements AutoCloseable {
    private static final Pattern BLOCK = Pattern.compile("(?:`([^`\n]+)`:\n\n)?```(\\w+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("\\(\\d+\\.\\d s\\)");
    private static final Pattern FILE = Pattern.compile("rules|\\w+\\.(?:csv|json)");
    private static final String PROGRAM = "engagement ";

    private final Path folder;
    private @Nullable RunningWatch watch;
    private String shown = "";
    private int saves;

    Walk(Path folder) {
        this.folder = folder;
    }

    int saves() {
        return saves;
    }

    /** The guide, with what is really shown in its texts. */
    String through(String guide) throws IOException {
        StringBuilder walked = new StringBuilder();
        Matcher blocks = BLOCK.matcher(guide);
        int walkedTo = 0;
        while (blocks.find()) {
            walked.append(guide.substring(walkedTo, blocks.start(3)));
            String content = blocks.group(3);
            switch (blocks.group(2)) {
                case "shell" -> run(content.strip());
                case "text" -> content = nowShown();
                case "diff" -> change(blocks.group(1), content);
                default -> save(blocks.group(1), content);
            }
            walked.append(content);
            walkedTo = blocks.end(3);
        }
        return walked.append(guide.substring(walkedTo)).toString();
    }

    private void run(String command) {
        assertThat(command).startsWith(PROGRAM);
        String[] words = command.substring(PROGRAM.length()).split(" ");
        for (int i = 1; i < words.length; i++) {
            words[i] =
                    FILE.matcher(words[i]).matches() ? folder.resolve(words[i]).toString() : words[i];
        }
        if (words[0].equals("watch")) {
            watch = RunningWatch.of(words);
            return;
        }
        Shell shell = Shell.run(words);
        shown = shell.out() + shell.err();
    }

    /** What the last command printed, or else the next screen of the watch. */
    private String nowShown() throws IOException {
        String text = shown;
        shown = "";
        if (text.isEmpty()) {
            text = Objects.requireNonNull(watch, "nothing was run").screen();
        }
        return SECONDS.matcher(text.replace(folder + "/", "")).replaceAll("(1.0 s)");
    }

    private void change(String file, String difference) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        String before = lines(difference, it -> !it.startsWith("+"));
        assertThat(text.contains(before)).as(file + " has " + before).isTrue();
        assertThat(text.lastIndexOf(before)).as(before).isEqualTo(text.indexOf(before));
        write(path, text.replace(before, lines(difference, it -> !it.startsWith("-"))));
    }

    private static String lines(String difference, Predicate<String> kept) {
        List<String> lines = difference.lines().filter(kept).toList();
        return lines.stream().map(it -> it.substring(1) + "\n").collect(Collectors.joining());
    }

    private void save(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        write(path, content);
    }

    /** Saves as most editors do: beside the file first, so that nobody sees half of it. */
    private void write(Path path, String content) throws IOException {
        Path beside = Files.writeString(folder.resolve("saving"), content);
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        saves++;
    }

    @Override
    public void close() throws IOException {
        if (watch != null) {
            watch.close();
        }
    }
}
