package dev.engagement.rules.tree;

import java.util.Locale;
import java.util.Map;

/** Characters that word processors and hostile authors put into rule files, and what was probably meant. */
final class StrangeCharacters {
    /** Quotes as word processors set them. */
    static final String QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a";

    private static final Map<Integer, String> MEANT = Map.ofEntries(
            Map.entry(0x00a0, "a blank"),
            Map.entry(0x202f, "a blank"),
            Map.entry(0x2009, "a blank"),
            Map.entry(0x3000, "a blank"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0x2260, "!="),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="));

    private StrangeCharacters() {}

    static boolean isQuote(int point) {
        return QUOTES.indexOf(point) >= 0;
    }

    /** Controls, marks that turn the direction of writing, and blanks without width. */
    static boolean isHidden(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
        boolean turning = (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200e
                || point == 0x200f
                || point == 0x061c;
        boolean noWidth = point == 0x200b || point == 0x2060 || point == 0xfeff || point == 0x00ad;
        boolean lineBreak = point == 0x2028 || point == 0x2029;
        return control || turning || noWidth || lineBreak || isUnseen(point);
    }

    /** Operators, fillers and tags that no font shows, and code points that are no characters. */
    private static boolean isUnseen(int point) {
        boolean operator = (point >= 0x2061 && point <= 0x2064) || (point >= 0x206a && point <= 0x206f);
        boolean filler = point == 0x034f
                || point == 0x115f
                || point == 0x1160
                || point == 0x17b4
                || point == 0x17b5
                || point == 0x180e
                || point == 0x3164
                || point == 0xffa0;
        boolean mark = (point >= 0xfff9 && point <= 0xfffb) || (point >= 0x1d173 && point <= 0x1d17a);
        boolean tag = point >= 0xe0000 && point <= 0xe007f;
        boolean none = (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
        return operator || filler || mark || tag || none || Character.getType(point) == Character.PRIVATE_USE;
    }

    /** The name of a character: {@code U+00A0 no-break space}. */
    static String name(int point) {
        String code = String.format(Locale.ROOT, "U+%04X", point);
        String name = Character.getName(point);
        return name == null ? code : code + " " + name.toLowerCase(Locale.ROOT);
    }

    static String remedy(int point) {
        if (isQuote(point)) {
            return "Maybe a plain \".";
        }
        if (isHidden(point)) {
            return "Maybe delete it.";
        }
        String meant = MEANT.get(point);
        if (meant != null) {
            return "Maybe " + meant + ".";
        }
        return Character.isLetter(point) ? "Maybe the plain letter that looks like it." : "Maybe delete it.";
    }
}
