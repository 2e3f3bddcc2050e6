package dev.engagement.rules.crm;

import dev.engagement.rules.internal.input.InputException;
import dev.engagement.rules.internal.input.InputText;
import dev.engagement.rules.internal.input.Place;
import dev.engagement.rules.internal.input.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The text of an export: how its bytes are decoded, and what stands in its first line. */
final class ExportText {
    /** What stands for bytes that are not UTF-8; a value that has one cannot be read. */
    static final char DAMAGE = '\uFFFD';

    private static final int LONGEST_HEADER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private ExportText() {}

    /** Decodes UTF-8; bytes that are none become {@link #DAMAGE}, so that the rest can be read. */
    static Reader decoded(InputStream bytes) throws InputException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        try {
            buffered.mark(8);
            byte[] start = buffered.readNBytes(4);
            buffered.reset();
            if (InputText.wide(start)) {
                throw new InputException(Problem.error(
                        Place.START,
                        "The file is encoded in UTF-16, not in UTF-8.",
                        "Maybe export it again as CSV in UTF-8."));
            }
        } catch (IOException e) {
            throw new InputException(
                    Problem.error(Place.START, "The file cannot be read.", "Maybe it is on a lost disk."));
        }
        return new InputStreamReader(buffered, StandardCharsets.UTF_8);
    }

    /** Makes a text of which the first line can be looked at, and drops a byte-order mark. */
    static BufferedReader peekable(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
        buffered.mark(1);
        if (buffered.read() != MARK) {
            buffered.reset();
        }
        return buffered;
    }

    /** The first line that is not blank, without reading past it for good; cut off where it is very long. */
    static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int character = text.read();
            boolean lineEnd = character == '\n' || character == '\r';
            if (character < 0 || (lineEnd && !quoted && !line.toString().isBlank())) {
                break;
            }
            quoted ^= character == '"';
            line.append((char) character);
        }
        text.reset();
        return line.toString().strip();
    }
}
