package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.List;

/** Checks the texts of a rule by their spelling: the name may have letters of any language in its title, no other text. */
final class TextCheck {
    private final Issues issues;

    TextCheck(Issues issues) {
        this.issues = issues;
    }

    static boolean isPlain(String words) {
        return Spelling.is(Spelling.PLAIN_TEXT, words);
    }

    /** Reports texts that are too long, and characters that have no place in them. */
    void check(List<Token> rule) {
        for (int i = 0; i < rule.size(); i++) {
            Token token = rule.get(i);
            if (token.isText()) {
                checkLength(token);
                checkCharacters(token, i == 1);
            }
        }
    }

    private void checkLength(Token text) {
        int length = text.words().codePointCount(0, text.words().length());
        if (length > RuleLimits.TEXT) {
            issues.add(
                    IssueCode.LONG_TEXT,
                    text.start(),
                    text.end(),
                    "The text has " + length + " characters; " + RuleLimits.TEXT + " are the most.",
                    "Maybe a closing quote is missing, or a few words say it.");
        }
    }

    private void checkCharacters(Token text, boolean isName) {
        int idEnd = isName ? text.words().indexOf(':') : text.words().length();
        int offset = text.start() + 1;
        for (int point : text.words().codePoints().toArray()) {
            boolean inTitle = offset - text.start() - 1 > idEnd && point != '\t';
            boolean plain = point >= ' ' && point < 0x7f;
            boolean reported = point == '\\' || StrangeCharacters.isHidden(point);
            if (!inTitle && !plain && !reported) {
                issues.add(
                        IssueCode.STRANGE_CHARACTER,
                        offset,
                        offset + Character.charCount(point),
                        "The character (" + StrangeCharacters.name(point)
                                + ") has no place in a text that is not the title of a rule.",
                        point == '\t' ? "Maybe a blank." : StrangeCharacters.remedy(point));
            }
            offset += Character.charCount(point);
        }
    }
}
