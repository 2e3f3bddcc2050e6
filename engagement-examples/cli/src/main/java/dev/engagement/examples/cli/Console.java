package dev.engagement.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command reads and writes: results on standard output, everything else on standard error, in UTF-8 and with
 * plain line feeds on any platform.
 */
final class Console {
    private final InputStream in;
    private Writer out;
    private final Writer err;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    }

    InputStream input() {
        return in;
    }

    /** Prints a result. */
    void print(String text) {
        write(text);
        write("\n");
    }

    /** Prints a result that has its own line ends. */
    void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw outputFailed(e);
        }
    }

    /** Prints something that is no result: an error, a warning, what was done beside. */
    void tell(String text) {
        flush();
        try {
            err.write(text);
            err.write('\n');
            err.flush();
        } catch (IOException e) {
            throw new ClosedPipeException(); // nobody is left to be told
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw outputFailed(e);
        }
    }

    /** Writes no more where writing failed once, so that the failure can be told. */
    private RuntimeException outputFailed(IOException e) {
        out = Writer.nullWriter();
        String message = String.valueOf(e.getMessage());
        return message.toLowerCase(Locale.ROOT).contains("pipe")
                ? new ClosedPipeException()
                : new Refusal("The output cannot be written: " + message + ".\nMaybe the disk is full.");
    }
}
