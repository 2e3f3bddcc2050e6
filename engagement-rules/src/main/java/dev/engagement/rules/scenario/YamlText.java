package dev.engagement.rules.scenario;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes words so that every YAML reader, also one of the older 1.1, reads them back as the words that they are. */
final class YamlText {
    /** What needs no quotes anywhere, also in brackets. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*(?: [A-Za-z0-9(][A-Za-z0-9._/()-]*)*");
    /** Whole numbers are read as texts here and as numbers elsewhere, which means the same for a count. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    private static final Set<String> MEANT_OTHERWISE = Set.of("null", "nan", "inf");

    private YamlText() {}

    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !MEANT_OTHERWISE.contains(text.toLowerCase(Locale.ROOT));
        return plain || WHOLE_NUMBER.matcher(text).matches() ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> appendReadable(quoted, point);
            }
        });
        return quoted.append('"').toString();
    }

    private static void appendReadable(StringBuilder quoted, int point) {
        int type = Character.getType(point);
        boolean hidden = Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || point == 0xFEFF;
        if (!hidden) {
            quoted.appendCodePoint(point);
        } else if (Character.isBmpCodePoint(point)) {
            quoted.append("\\u").append("%04X".formatted(point));
        } else {
            quoted.append("\\U").append("%08X".formatted(point));
        }
    }
}
