package dev.engagement.rules.format;

import dev.engagement.rules.format.FrameMarks.Marked;
import dev.engagement.rules.format.Remark.Place;
import dev.engagement.rules.tree.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hangs each comment on a word: at the end of a line on the word before it, on a line of its own or right before a word on
 * that word. What is decided for a file is decided again for its layout, so formatting twice changes nothing.
 */
final class WordReader {
    private final Predicate<Lexeme> closing;
    private final List<Word> words = new ArrayList<>();
    private final List<Remark> tail = new ArrayList<>();

    private WordReader(Predicate<Lexeme> closing) {
        this.closing = closing;
    }

    /**
     * The words of a file.
     *
     * @param words all words, with their comments
     * @param tail the comments after the last word's line
     */
    record Words(List<Word> words, List<Remark> tail) {}

    /** Reads words and all comments, but for closing comments after the last word. */
    static Words read(List<Lexeme> lexemes, Predicate<Lexeme> closing) {
        WordReader reader = new WordReader(closing);
        reader.hangAll(FrameMarks.of(lexemes));
        return new Words(reader.words, reader.tail);
    }

    private void hangAll(List<Marked> all) {
        @Nullable Marked before = null;
        List<Lexeme> comments = new ArrayList<>();
        List<Remark> moved = new ArrayList<>();
        for (Marked next : all) {
            if (next.isComment()) {
                comments.add(next.lexeme());
                continue;
            }
            List<Remark> remarks = joined(moved, remarks(before, comments, next));
            moved.clear();
            if (before != null && isSeparator(next) && !remarks.stream().allMatch(it -> it.place() == Place.BEFORE)) {
                moved.addAll(remarks);
                remarks = List.of();
            }
            add(next, remarks, blankLine(before, comments, next));
            before = next;
            comments.clear();
        }
        hangOn(joined(moved, remarks(before, comments, null)));
    }

    private static int endLine(@Nullable Marked word) {
        return word == null ? 0 : word.lexeme().position().endLine();
    }

    private static boolean isSeparator(Marked word) {
        return word.lexeme().kind() == Lexeme.Kind.SIGN
                && (word.lexeme().text().equals(",") || word.lexeme().text().equals(";"));
    }

    /** Comments that moved over a separator stand before those that follow it. */
    private static List<Remark> joined(List<Remark> moved, List<Remark> remarks) {
        if (moved.isEmpty()) {
            return remarks;
        }
        List<Remark> all = new ArrayList<>();
        for (Remark remark : moved) {
            all.add(remark.place() == Place.AFTER ? remark : remark.at(Place.ALONE));
        }
        for (Remark remark : remarks) {
            all.add(remark.place() == Place.BEFORE ? remark : remark.at(Place.ALONE));
        }
        return all;
    }

    /** Takes a word; the comment at the end of the line before it hangs on the word before it. */
    private void add(Marked next, List<Remark> remarks, boolean blankLine) {
        List<Remark> before = hangFirst(remarks);
        words.add(new Word(next.lexeme(), next.mark(), before, List.of(), blankLine));
    }

    private void hangOn(List<Remark> last) {
        tail.addAll(hangFirst(last));
    }

    private List<Remark> hangFirst(List<Remark> remarks) {
        boolean after = !words.isEmpty() && !remarks.isEmpty() && remarks.get(0).place() == Place.AFTER;
        if (!after) {
            return List.copyOf(remarks);
        }
        int last = words.size() - 1;
        Word word = words.get(last);
        words.set(
                last,
                new Word(word.lexeme(), word.mark(), word.before(), List.of(remarks.get(0)), word.blankLineBefore()));
        return List.copyOf(remarks.subList(1, remarks.size()));
    }

    private static boolean blankLine(@Nullable Marked before, List<Lexeme> comments, Marked next) {
        int lineBefore = comments.isEmpty()
                ? endLine(before)
                : comments.get(comments.size() - 1).position().endLine();
        return next.lexeme().position().line() > lineBefore + 1;
    }

    private List<Remark> remarks(@Nullable Marked before, List<Lexeme> comments, @Nullable Marked next) {
        List<Remark> remarks = new ArrayList<>();
        int lineBefore = endLine(before);
        int from = 0;
        while (from < comments.size()) {
            int to = from + 1;
            while (to < comments.size()
                    && comments.get(to).position().line()
                            == comments.get(to - 1).position().endLine()) {
                to++;
            }
            List<Lexeme> together = comments.subList(from, to);
            boolean blankLine = together.get(0).position().line() > lineBefore + 1;
            List<Lexeme> kept =
                    next == null ? together.stream().filter(closing.negate()).toList() : together;
            if (!kept.isEmpty()) {
                Place place = place(before, together, to == comments.size() ? next : null, from == 0);
                remarks.add(Remark.of(place, kept, blankLine));
            }
            lineBefore = together.get(together.size() - 1).position().endLine();
            from = to;
        }
        return remarks;
    }

    private static Place place(@Nullable Marked before, List<Lexeme> together, @Nullable Marked next, boolean first) {
        boolean startsLine = before == null || together.get(0).position().line() > endLine(before);
        int endLine = together.get(together.size() - 1).position().endLine();
        if (next != null
                && next.lexeme().position().line() == endLine
                && !next.mark().startsLine()) {
            return Place.BEFORE;
        }
        boolean afterWhenOrThen = first && before != null && (before.mark() == Mark.WHEN || before.mark() == Mark.THEN);
        return startsLine && !afterWhenOrThen ? Place.ALONE : Place.AFTER;
    }
}
