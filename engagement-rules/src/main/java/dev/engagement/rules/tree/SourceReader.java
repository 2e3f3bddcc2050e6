package dev.engagement.rules.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text: strict UTF-8, without a byte-order mark. */
final class SourceReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceReader() {}

    /** The text, or empty if the bytes are not UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What can be read before the first byte that is not UTF-8: its end is the place of the issue. */
    static String readablePart(byte[] bytes) {
        int from = 0;
        int to = bytes.length;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (isPrefix(bytes, middle)) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        String text = new String(bytes, 0, from, StandardCharsets.UTF_8);
        String whole = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        return whole.endsWith("\uFFFD") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** Whether the first bytes are well-formed, up to a character that may be cut. */
    private static boolean isPrefix(byte[] bytes, int length) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var characters = java.nio.CharBuffer.allocate(length + 1);
        return !decoder.decode(ByteBuffer.wrap(bytes, 0, length), characters, false)
                .isError();
    }
}
