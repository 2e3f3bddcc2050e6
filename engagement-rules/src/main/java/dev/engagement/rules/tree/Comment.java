package dev.engagement.rules.tree;

/**
 * A comment of a rule file. Immutable.
 *
 * @param text the comment with its marks
 * @param position where it stands
 */
public record Comment(String text, Position position) {
    /**
     * What the comment says, without marks and frame.
     *
     * @return lines without blanks around them
     */
    public String words() {
        String inner = text.startsWith("/*") ? text.substring(2, text.length() - 2) : text.substring(2);
        StringBuilder words = new StringBuilder();
        for (String line : inner.lines().toList()) {
            String bare = line.strip();
            while (bare.startsWith("*")) {
                bare = bare.substring(1).strip();
            }
            words.append(bare).append('\n');
        }
        return words.toString().strip();
    }
}
