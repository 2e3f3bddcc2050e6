package dev.engagement.rules.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The comment that ends a rule file, {@code // end of retention: 8 rules}, by which a cut-off file is noticed. A file that
 * changes single rules of other files says so there: {@code // end of emea: 1 rule; replaces RETENTION-03; retires
 * RETENTION-05, RETENTION-06}. Immutable.
 *
 * @param name the name of the file without folder and ending
 * @param rules how many rules stand in the file
 * @param replaces the ids of rules of other files in whose place rules of this file stand, under the same ids
 * @param retires the ids of rules of other files that speak no more
 * @param position where the comment stands
 */
public record Closing(
        String name, int rules, List<Stated<String>> replaces, List<Stated<String>> retires, Position position) {
    /** Copies the lists. {@inheritDoc} */
    public Closing {
        replaces = List.copyOf(replaces);
        retires = List.copyOf(retires);
    }

    /**
     * The comment as rule files spell it.
     *
     * @return the line
     */
    public String text() {
        return "// end of " + name + ": " + rules + (rules == 1 ? " rule" : " rules") + ids("replaces", replaces)
                + ids("retires", retires);
    }

    private static String ids(String word, List<Stated<String>> ids) {
        return ids.isEmpty()
                ? ""
                : ids.stream().map(Stated::value).collect(Collectors.joining(", ", "; " + word + " ", ""));
    }
}
