package dev.engagement.rules.format;

import java.util.ArrayList;
import java.util.List;

/** Prints one rule: its name with annotations, what it looks at, what it says. */
final class RulePrinter {
    /** Under what follows {@code when} and {@code then}. */
    private static final int INDENT = 6;

    private final Printer printer;

    RulePrinter(Printer printer) {
        this.printer = printer;
    }

    /** Prints a rule, from its first word to its {@code end}; comments before it are printed already. */
    void print(List<Word> rule) {
        int when = indexOf(rule, Mark.WHEN);
        int then = indexOf(rule, Mark.THEN);
        int end = indexOf(rule, Mark.END);
        head(rule.subList(0, when));
        line(rule.get(when));
        patterns(rule.subList(when + 1, then));
        line(rule.get(then));
        Layout said = Expressions.of(rule.subList(then + 1, end));
        printer.print(twoBlanksBefore(said), INDENT, "  end".length());
        printer.print(rule.get(end), 2, INDENT, 0);
    }

    private static int indexOf(List<Word> rule, Mark mark) {
        for (int i = 0; i < rule.size(); i++) {
            if (rule.get(i).mark() == mark) {
                return i;
            }
        }
        throw new IllegalStateException("A rule that the rule tree accepted has no " + mark + ".");
    }

    /** A word that begins a line. */
    private void line(Word word) {
        word.before().forEach(it -> printer.alone(it, INDENT));
        printer.newLine(0);
        printer.print(new Word(word.lexeme(), word.mark(), List.of(), word.after(), false), 0, 0, 0);
    }

    /** The name with what the rule cites, on one line or on a line each. */
    private void head(List<Word> head) {
        Word word = head.get(0);
        printer.print(new Word(word.lexeme(), word.mark(), List.of(), word.after(), false), 0, 0, 0);
        printer.print(new Layout.Leaf(head.get(1), 1), INDENT);
        List<Layout> cited = new ArrayList<>();
        int start = 2;
        for (int at = 3; at <= head.size(); at++) {
            if (at == head.size() || head.get(at).is("@") || head.get(at).is("salience")) {
                cited.add(twoBlanksBefore(Expressions.of(head.subList(start, at))));
                start = at;
            }
        }
        Layout annotations = new Layout.Fill(cited);
        if (!printer.fits(annotations)) {
            printer.newLine(INDENT);
        }
        printer.print(annotations, INDENT);
    }

    /** Each pattern on a line of its own, the first beside the word {@code when}. */
    private void patterns(List<Word> words) {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0 && words.get(i).is(")")) {
                if (start > 0) {
                    printer.newLine(INDENT);
                }
                printer.print(twoBlanksBefore(Expressions.of(words.subList(start, i + 1))), INDENT);
                start = i + 1;
            }
        }
    }

    private static Layout twoBlanksBefore(Layout layout) {
        if (layout instanceof Layout.Leaf leaf) {
            return new Layout.Leaf(leaf.word(), 2);
        }
        List<Layout> parts =
                new ArrayList<>(layout instanceof Layout.Row row ? row.parts() : ((Layout.Fill) layout).items());
        parts.set(0, twoBlanksBefore(parts.get(0)));
        return layout instanceof Layout.Row ? new Layout.Row(parts) : new Layout.Fill(parts);
    }
}
