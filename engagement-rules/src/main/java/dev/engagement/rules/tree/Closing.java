package dev.engagement.rules.tree;

/**
 * The comment that ends a rule file, {@code // end of retention: 8 rules}, by which a cut-off file is noticed. Immutable.
 *
 * @param name the name of the file without folder and ending
 * @param rules how many rules stand in the file
 * @param position where the comment stands
 */
public record Closing(String name, int rules, Position position) {
    /**
     * The comment as rule files spell it.
     *
     * @return the line
     */
    public String text() {
        return "// end of " + name + ": " + rules + (rules == 1 ? " rule" : " rules");
    }
}
