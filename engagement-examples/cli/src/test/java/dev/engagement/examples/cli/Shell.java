package dev.engagement.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs one command as a user would, in this JVM, and keeps what it prints. */
record Shell(int exit, String out, String err) {
    static final String REQUESTS = Path.of("../requests/sa-requests.csv").toString();

    static Shell run(String... words) {
        return runWith(InputStream.nullInputStream(), words);
    }

    static Shell runOn(String input, String... words) {
        return runWith(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), words);
    }

    static Shell runWith(InputStream input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Engagement.run(new Console(input, out, err), words);
        return new Shell(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
