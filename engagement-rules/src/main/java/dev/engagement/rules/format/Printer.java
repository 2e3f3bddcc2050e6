package dev.engagement.rules.format;

import java.util.List;

/** Writes words and comments line by line, and knows the column. */
final class Printer {
    /** The longest line, wherever a line can be ended. */
    static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();
    private int column;
    /** The column without the comments at the end of the line. */
    private int columnOfWords;

    private int lines;
    /** How many of the lines have words beyond the longest line. */
    private int overlong;

    private boolean fresh;
    private boolean lineMustEnd;

    Printer() {
        this(0, true);
    }

    private Printer(int column, boolean fresh) {
        this.column = column;
        this.columnOfWords = column;
        this.fresh = fresh;
    }

    /** The whole text, with a last line. */
    String closed(String lastLine) {
        newLine(0);
        write(lastLine);
        newLine(0);
        return out.toString();
    }

    /** Prints a layout. Where a comment ends its line, it goes on in the column {@code indent}. */
    void print(Layout layout, int indent) {
        print(layout, indent, 0);
    }

    /** Prints a layout whose last line must have room for what follows. */
    void print(Layout layout, int indent, int following) {
        if (layout instanceof Layout.Leaf leaf) {
            print(leaf.word(), leaf.gap(), indent, indent);
            return;
        }
        int start = fresh ? column : columnOfWords + layout.gap();
        if (layout instanceof Layout.Row row) {
            List<Layout> parts = row.parts();
            for (int i = 0; i < parts.size(); i++) {
                print(parts.get(i), start, widthAfter(parts, i, following));
            }
        } else if (layout instanceof Layout.Fill fill) {
            fill(fill.items(), start, following);
        }
    }

    /** What must stand on the line of a part's end. */
    private static int widthAfter(List<Layout> parts, int index, int following) {
        List<Layout> rest = parts.subList(index + 1, parts.size());
        if (rest.isEmpty()) {
            return following;
        }
        int width = rest.get(0).gap() + Layout.widthOf(rest) + following;
        return width >= Layout.NEVER ? 0 : width;
    }

    private void fill(List<Layout> items, int start, int following) {
        boolean broken = false;
        for (int i = 0; i < items.size(); i++) {
            Layout item = items.get(i);
            int then = i == items.size() - 1 ? following : 0;
            if (i > 0 && (broken || lineMustEnd || !belongsHere(item, start, then))) {
                newLine(start);
            }
            int line = lines;
            print(item, start, then);
            broken = lines > line;
        }
    }

    /** Whether an item fits into the line, or is to be broken anyway and then takes fewer lines than on a new one. */
    private boolean belongsHere(Layout item, int start, int following) {
        if (columnOfWords + item.gap() + item.width() + following <= WIDTH) {
            return true;
        }
        if (start + item.width() + following <= WIDTH) {
            return false;
        }
        Printer here = new Printer(columnOfWords, fresh);
        here.print(item, start, following);
        Printer below = new Printer(columnOfWords, fresh);
        below.newLine(start);
        below.print(item, start, following);
        return here.lines < below.lines && here.overlong(following) <= below.overlong(following);
    }

    private int overlong(int following) {
        return overlong + (columnOfWords + following > WIDTH ? 1 : 0);
    }

    /** Whether something fits into the line from here on. */
    boolean fits(Layout layout) {
        return !lineMustEnd && columnOfWords + layout.gap() + layout.width() <= WIDTH;
    }

    /** Prints a word with its comments; those on lines of their own, and the word if it stands on a new line, indented. */
    void print(Word word, int gap, int indentOfRemarks, int indent) {
        boolean afterRemark = false;
        for (Remark remark : word.before()) {
            if (remark.place() == Remark.Place.ALONE) {
                alone(remark, indentOfRemarks);
            } else {
                begin(Math.max(gap, 1), indent);
                write(remark);
                afterRemark = true;
            }
        }
        boolean separator = word.is(",") || word.is(";");
        begin(afterRemark ? (separator ? 0 : 1) : gap, indent);
        write(word.text());
        columnOfWords = column;
        for (Remark remark : word.after()) {
            begin(word.mark() == Mark.WHEN || word.mark() == Mark.THEN ? 2 : 1, indent);
            write(remark);
            lineMustEnd = true;
        }
    }

    /** Prints comments on a line of their own. */
    void alone(Remark remark, int indent) {
        if (!fresh || column != indent) {
            newLine(indent);
        }
        write(remark);
        lineMustEnd = true;
    }

    private void begin(int gap, int indent) {
        if (lineMustEnd) {
            newLine(indent);
        } else if (!fresh) {
            spaces(gap);
        }
    }

    private void write(Remark remark) {
        for (int i = 0; i < remark.comments().size(); i++) {
            spaces(i == 0 ? 0 : 1);
            List<String> commentLines = Remark.lines(remark.comments().get(i), column);
            for (int line = 0; line < commentLines.size(); line++) {
                if (line > 0) {
                    newLine(0);
                }
                write(commentLines.get(line));
            }
        }
    }

    private void write(String words) {
        out.append(words);
        column += words.codePointCount(0, words.length());
        fresh = false;
    }

    private void spaces(int count) {
        out.append(" ".repeat(count));
        column += count;
    }

    /** Ends the line, if anything stands on it, and begins the next one in a column. */
    void newLine(int indent) {
        if (fresh) {
            out.setLength(Math.max(0, out.length() - column));
        } else {
            out.append('\n');
            lines++;
            overlong += columnOfWords > WIDTH ? 1 : 0;
        }
        column = 0;
        spaces(indent);
        columnOfWords = column;
        fresh = true;
        lineMustEnd = false;
    }

    /** Leaves a line empty. */
    void emptyLine() {
        newLine(0);
        out.append('\n');
        lines++;
    }
}
