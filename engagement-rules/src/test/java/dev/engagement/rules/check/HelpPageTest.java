package dev.engagement.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page, and the examples of the pages are what they say. */
class HelpPageTest {
    /** The codes of which no page can show a wrong file; each page says why. */
    private static final Set<IssueCode> WITHOUT_EXAMPLE = EnumSet.of(
            IssueCode.NOT_UTF_8,
            IssueCode.TOO_LARGE,
            IssueCode.SAME_FILE,
            IssueCode.UNREADABLE_FILE,
            IssueCode.LINE_END,
            IssueCode.FILE_NAME,
            IssueCode.LONG_LINE,
            IssueCode.RULE_SET_TOO_LARGE,
            IssueCode.LONG_TEXT,
            IssueCode.TOO_MANY_ISSUES,
            IssueCode.OVERLAY_UNKNOWN,
            IssueCode.OVERLAY_WITHOUT_RULE,
            IssueCode.OVERLAY_TWICE,
            IssueCode.TOO_MANY_CONDITIONS,
            IssueCode.NAME_BREAKS_ENGINE,
            IssueCode.TOO_MANY_OPERATORS,
            IssueCode.NOT_BUILT);

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPage(IssueCode code) {
        HelpPage page = HelpPage.of(code);

        assertThat(page.text()).startsWith("# " + code.id() + ": " + code.title() + "\n\n");
        assertThat(page.meaning()).hasSizeBetween(40, 400).endsWith(".");
        assertThat(page.text()).contains("\nWhat to do: ").doesNotContain("\t", "—");
        assertThat(page.text().lines()).allMatch(it -> it.length() <= 120);
        assertThat(page.text().contains("\nNo example: ")).isEqualTo(WITHOUT_EXAMPLE.contains(code));
        assertThat(page.text().contains("\nWrong:\n")).isNotEqualTo(WITHOUT_EXAMPLE.contains(code));
    }

    @ParameterizedTest
    @EnumSource
    void theWrongExampleHasThisIssueAndTheRightOneHasNone(IssueCode code) {
        if (WITHOUT_EXAMPLE.contains(code)) {
            return;
        }
        boolean scenarios = code.id().startsWith("W6");
        String page = HelpPage.of(code).text();
        Example wrong = Example.after("Wrong:", page);
        Example right = Example.after("Right:", page);

        assertThat(wrong.issues(scenarios))
                .as(wrong.rules())
                .extracting(RuleIssue::code)
                .containsOnly(code);
        assertThat(right.issues(scenarios)).as(right.rules()).isEmpty();
        assertThat(right.rules()).contains("rule \"");
    }

    @Test
    void findsAPageInWhateverCaseAndNamesTheNearestCode() {
        assertThat(HelpPage.find("e405").code()).isEqualTo(IssueCode.UNKNOWN_FACT);
        assertThatThrownBy(() -> HelpPage.find("E4055"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no code (E4055).\nMaybe E405.");
    }
}
