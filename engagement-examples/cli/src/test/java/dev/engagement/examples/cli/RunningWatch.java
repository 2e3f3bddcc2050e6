package dev.engagement.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A {@code watch} that runs beside a test, which saves files and reads one screen after another. */
final class RunningWatch implements AutoCloseable {
    private static final int SCREENS_AHEAD = 1 << 20;

    private final BufferedReader screens;
    private final Thread thread;

    private RunningWatch(BufferedReader screens, Thread thread) {
        this.screens = screens;
        this.thread = thread;
    }

    static RunningWatch of(String... words) {
        try {
            PipedInputStream in = new PipedInputStream(SCREENS_AHEAD);
            OutputStream out = new PipedOutputStream(in);
            Console console = new Console(InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
            Thread thread = new Thread(() -> Engagement.run(console, words), "watch");
            thread.setDaemon(true);
            thread.start();
            return new RunningWatch(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), thread);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one round shows, once it is complete. */
    String screen() throws IOException {
        StringBuilder screen = new StringBuilder();
        String line = "";
        while (!line.startsWith("engagement: watching")) {
            line = line();
            screen.append(line).append('\n');
        }
        return screen.toString();
    }

    String line() throws IOException {
        String line = screens.readLine();
        if (line == null) {
            throw new AssertionError("The watch has ended.");
        }
        return line;
    }

    /** Ends it as the terminal does, and waits until it has let go of its files. */
    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        screens.close();
    }
}
