package dev.engagement.rules.internal.input;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole texts in UTF-8, with or without a byte-order mark. Stateless. */
public final class InputText {
    /** The most that is read of one file: 16 MiB. */
    public static final int MOST_BYTES = 16 << 20;

    private static final String MARK = "\uFEFF";
    private static final int MIB = 1 << 20;

    private InputText() {}

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its bytes
     * @throws InputException if it is missing, a directory, or may not be read
     */
    public static InputStream open(Path file) throws InputException {
        if (Files.isDirectory(file)) {
            throw new InputException(
                    Place.START, "The file (" + file + ") is a directory.", "Maybe name a file inside it.");
        } else if (!Files.exists(file)) {
            throw new InputException(
                    Place.START,
                    "The file (" + file + ") does not exist.",
                    "Maybe its path is relative to another directory than ("
                            + Path.of("").toAbsolutePath() + ").");
        }
        try {
            // a pipe has no position, which streams of java.nio.file ask for
            return Files.isRegularFile(file)
                    ? Files.newInputStream(file)
                    : new BufferedInputStream(new FileInputStream(file.toFile()));
        } catch (IOException e) {
            throw new InputException(
                    Place.START, "The file (" + file + ") cannot be opened.", "Maybe you have no right to read it.");
        }
    }

    /**
     * Reads a text to its end.
     *
     * @param bytes the bytes; not closed here
     * @return the text, without byte-order mark
     * @throws InputException if reading fails, or the text is empty, too long or not encoded in UTF-8
     */
    public static String read(InputStream bytes) throws InputException {
        byte[] all;
        try {
            all = bytes.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new InputException(
                    Place.START, "The input cannot be read to its end.", "Maybe it is on a lost disk.");
        }
        if (all.length > MOST_BYTES) {
            throw tooLong();
        }
        return check(decode(all));
    }

    /**
     * Checks a text that needs no decoding.
     *
     * @param text the text
     * @return the text, without byte-order mark
     * @throws InputException if it is empty or too long
     */
    public static String check(String text) throws InputException {
        if (text.length() > MOST_BYTES) {
            throw tooLong();
        }
        String marked = text.startsWith(MARK) ? text.substring(1) : text;
        if (marked.isBlank()) {
            throw new InputException(Place.START, "The input is empty.", "Maybe it was not written to its end.");
        }
        return marked;
    }

    private static InputException tooLong() {
        return new InputException(
                Place.START,
                "The input is longer than " + MOST_BYTES / MIB + " MiB, the most that is read at once.",
                "Maybe divide it into several files.");
    }

    private static String decode(byte[] bytes) throws InputException {
        if (wide(bytes)) {
            throw new InputException(
                    Place.START, "The input is encoded in UTF-16, not in UTF-8.", "Maybe save it again as UTF-8.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        text.flip();
        if (result.isError()) {
            Lines lines = new Lines(text.toString(), 1);
            throw new InputException(
                    lines.place(text.length()),
                    String.format("The byte (0x%02X) is not UTF-8.", bytes[input.position()]),
                    "Maybe the input is encoded in Windows-1252: save it again as UTF-8.");
        }
        return text.toString();
    }

    /**
     * Whether bytes look like UTF-16: a mark of it, or every second one of the first four is zero.
     *
     * @param bytes the first bytes of an input
     * @return true if so
     */
    public static boolean wide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean zeros = bytes.length >= 4
                && ((first == 0 && second != 0 && bytes[2] == 0 && bytes[3] != 0)
                        || (first != 0 && second == 0 && bytes[2] != 0 && bytes[3] == 0));
        return marked || zeros;
    }
}
