package dev.engagement.rules.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a whole file: header, package, sorted imports, rules with an empty line between them, closing comment. */
final class FilePrinter {
    private static final int INDENT = 6;

    private final Printer printer = new Printer();
    private final RulePrinter rules = new RulePrinter(printer);

    private FilePrinter() {}

    static String print(WordReader.Words words, String closing) {
        FilePrinter file = new FilePrinter();
        Mark before = Mark.NONE;
        for (List<Word> part : inOrder(parts(words.words()))) {
            file.print(part, before);
            before = part.get(0).mark();
        }
        for (Remark remark : words.tail()) {
            file.alone(remark, remark.blankLineBefore());
        }
        return file.printer.closed(closing);
    }

    private static List<List<Word>> parts(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        for (Word word : words) {
            if (word.mark().startsPart()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(word);
        }
        return parts;
    }

    /** Sorts imports before the rules. One on which a comment hangs stays where it is, and so does the comment. */
    private static List<List<Word>> inOrder(List<List<Word>> parts) {
        List<List<Word>> sorted = new ArrayList<>();
        List<List<Word>> loose = new ArrayList<>();
        List<List<Word>> rest = new ArrayList<>();
        for (List<Word> part : parts) {
            boolean beforeRules = rest.isEmpty() && part.get(0).mark() != Mark.RULE;
            if (isLoose(part)) {
                loose.add(part);
            } else if (beforeRules) {
                addSorted(loose, sorted);
                sorted.add(part);
            } else {
                rest.add(part);
            }
        }
        addSorted(loose, sorted);
        sorted.addAll(rest);
        return sorted;
    }

    private static boolean isLoose(List<Word> part) {
        return part.get(0).mark() == Mark.IMPORT && part.stream().noneMatch(Word::hasRemarks);
    }

    private static void addSorted(List<List<Word>> loose, List<List<Word>> sorted) {
        loose.sort(Comparator.comparing(FilePrinter::words));
        sorted.addAll(loose);
        loose.clear();
    }

    private static String words(List<Word> part) {
        return part.stream().map(Word::text).collect(Collectors.joining());
    }

    private void print(List<Word> part, Mark before) {
        Word first = part.get(0);
        Mark mark = first.mark();
        boolean apart = before != Mark.NONE && (mark != Mark.IMPORT || before != Mark.IMPORT);
        boolean hasEmptyLine = first.before().stream().anyMatch(Remark::blankLineBefore)
                || (!first.before().isEmpty() && first.blankLineBefore());
        boolean emptyLine = apart && !hasEmptyLine;
        for (int i = 0; i < first.before().size(); i++) {
            Remark remark = first.before().get(i);
            boolean atTop = before == Mark.NONE && i == 0;
            alone(remark, !atTop && (remark.blankLineBefore() || (i == 0 && emptyLine)));
        }
        boolean keptLine = !first.before().isEmpty() && first.blankLineBefore() && mark != Mark.PACKAGE;
        if (keptLine || (first.before().isEmpty() && emptyLine)) {
            printer.emptyLine();
        } else {
            printer.newLine(0);
        }
        if (mark == Mark.RULE) {
            rules.print(part);
        } else {
            List<Word> bare = new ArrayList<>(part);
            bare.set(0, new Word(first.lexeme(), mark, List.of(), first.after(), false));
            printer.print(Expressions.of(bare), INDENT);
        }
    }

    private void alone(Remark remark, boolean emptyLine) {
        if (emptyLine) {
            printer.emptyLine();
        }
        printer.alone(remark, 0);
    }
}
