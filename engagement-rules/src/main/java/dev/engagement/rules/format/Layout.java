package dev.engagement.rules.format;

import java.util.List;

/** Words with the places where a line may end between them. */
sealed interface Layout {
    /** More than any line can hold: something that cannot stand on one line. */
    int NEVER = 1 << 20;

    /** How many blanks stand before it where it follows something on a line. */
    int gap();

    /** Its width on one line, without its gap and without a comment after its end. */
    int width();

    /** Whether a comment after its last word ends its line. */
    boolean endsLine();

    /**
     * One word.
     *
     * @param word the word
     * @param gap the blanks before it
     */
    record Leaf(Word word, int gap) implements Layout {
        @Override
        public int width() {
            int width = word.text().codePointCount(0, word.text().length());
            for (Remark remark : word.before()) {
                if (remark.place() != Remark.Place.BEFORE || remark.hasSeveralLines()) {
                    return NEVER;
                }
                width += remark.width() + 1;
            }
            return width;
        }

        @Override
        public boolean endsLine() {
            return !word.after().isEmpty();
        }
    }

    /**
     * Parts of one line: it ends within the parts only.
     *
     * @param parts at least one
     */
    record Row(List<Layout> parts) implements Layout {
        @Override
        public int gap() {
            return parts.get(0).gap();
        }

        @Override
        public int width() {
            return widthOf(parts);
        }

        @Override
        public boolean endsLine() {
            return parts.get(parts.size() - 1).endsLine();
        }
    }

    /**
     * Items that fill lines, each line beginning under the first item.
     *
     * @param items at least one
     */
    record Fill(List<Layout> items) implements Layout {
        @Override
        public int gap() {
            return items.get(0).gap();
        }

        @Override
        public int width() {
            return widthOf(items);
        }

        @Override
        public boolean endsLine() {
            return items.get(items.size() - 1).endsLine();
        }
    }

    /** The width of parts on one line. */
    static int widthOf(List<Layout> parts) {
        int width = 0;
        for (int i = 0; i < parts.size(); i++) {
            Layout part = parts.get(i);
            width += (i == 0 ? 0 : part.gap()) + part.width();
            if (width >= NEVER || (part.endsLine() && i < parts.size() - 1)) {
                return NEVER;
            }
        }
        return width;
    }
}
