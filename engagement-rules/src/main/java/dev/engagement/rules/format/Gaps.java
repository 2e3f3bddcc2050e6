package dev.engagement.rules.format;

import dev.engagement.rules.tree.Lexeme;
import java.util.List;
import java.util.Set;

/** How many blanks stand before a word where it follows another one on a line. */
final class Gaps {
    private static final Set<String> HUG_WHAT_IS_BEFORE = Set.of(",", ";", ".");
    private static final Set<String> HUG_WHAT_FOLLOWS = Set.of(".", "!", "-", "@");

    private Gaps() {}

    static int before(List<Word> words, int index) {
        Word here = words.get(index);
        if (index == 0) {
            return 1;
        }
        Word before = words.get(index - 1);
        if (isSign(here, HUG_WHAT_IS_BEFORE) || isSign(before, HUG_WHAT_FOLLOWS)) {
            return 0;
        }
        if (here.is("(") && before.isName()) {
            boolean operator =
                    before.is("in") && !(index > 1 && words.get(index - 2).is("."));
            return operator ? 1 : 0;
        }
        return before.is("(") && here.is(")") ? 0 : 1;
    }

    private static boolean isSign(Word word, Set<String> signs) {
        return word.lexeme().kind() == Lexeme.Kind.SIGN && signs.contains(word.text());
    }
}
