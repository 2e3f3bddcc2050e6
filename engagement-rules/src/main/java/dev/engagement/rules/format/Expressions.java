package dev.engagement.rules.format;

import java.util.ArrayList;
import java.util.List;

/** Finds the places in conditions and consequences where a line may end: after commas, before operators and calls. */
final class Expressions {
    private final List<Word> words;

    private Expressions(List<Word> words) {
        this.words = words;
    }

    /** The layout of words with their brackets. */
    static Layout of(List<Word> words) {
        return new Expressions(words).alternatives(0, words.size(), "||");
    }

    /** Parts with an operator between them, each but the first beginning with it. */
    private Layout alternatives(int from, int to, String operator) {
        List<Layout> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at = next(at)) {
            if (at > start && words.get(at).is(operator)) {
                parts.add(part(start, at, operator));
                start = at;
            }
        }
        parts.add(part(start, to, operator));
        return parts.size() == 1 ? parts.get(0) : new Layout.Fill(parts);
    }

    private Layout part(int from, int to, String operator) {
        if (words.get(from).is(operator) && to > from + 1) {
            return new Layout.Row(List.of(leaf(from), inner(from + 1, to, operator)));
        }
        return inner(from, to, operator);
    }

    private Layout inner(int from, int to, String operator) {
        return operator.equals("||") ? alternatives(from, to, "&&") : calls(from, to);
    }

    /** A chain of calls: a line may end before each call after a bracket. */
    private Layout calls(int from, int to) {
        List<Layout> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at = next(at)) {
            if (at > start && words.get(at).is(".") && words.get(at - 1).is(")")) {
                parts.add(row(start, at));
                start = at;
            }
        }
        parts.add(row(start, to));
        return parts.size() == 1 ? parts.get(0) : new Layout.Fill(parts);
    }

    private Layout row(int from, int to) {
        List<Layout> parts = new ArrayList<>();
        for (int at = from; at < to; at = next(at)) {
            parts.add(leaf(at));
            int close = next(at) - 1;
            if (close > at) {
                if (close > at + 1) {
                    parts.add(items(at + 1, close));
                }
                parts.add(leaf(close));
            }
        }
        return new Layout.Row(parts);
    }

    /** What stands in brackets, with commas between. */
    private Layout items(int from, int to) {
        List<Layout> items = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at = next(at)) {
            if (words.get(at).is(",")) {
                items.add(item(start, at));
                start = at + 1;
            }
        }
        if (start < to) {
            items.add(alternatives(start, to, "||"));
        }
        return new Layout.Fill(items);
    }

    /** What stands before a comma, and the comma. */
    private Layout item(int from, int comma) {
        return from == comma ? leaf(comma) : new Layout.Row(List.of(alternatives(from, comma, "||"), leaf(comma)));
    }

    private Layout leaf(int at) {
        return new Layout.Leaf(words.get(at), Gaps.before(words, at));
    }

    /** The index after a word, or after the bracket that it opens. */
    private int next(int at) {
        if (!words.get(at).is("(")) {
            return at + 1;
        }
        int depth = 0;
        for (int i = at; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalStateException("A bracket that the rule tree accepted is not closed.");
    }
}
