package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Force;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.Outcome;
import dev.engagement.model.Reason;
import dev.engagement.model.RowOrigin;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.model.intake.EffortQuestion;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.scenario.ConditionCoverage;
import dev.engagement.rules.scenario.Coverage;
import dev.engagement.rules.scenario.OutcomeCoverage;
import dev.engagement.rules.scenario.PageCoverage;
import dev.engagement.rules.scenario.QuestionCoverage;
import dev.engagement.rules.scenario.RuleCoverage;
import dev.engagement.rules.scenario.RuleUse;
import dev.engagement.rules.scenario.SectionCoverage;
import dev.engagement.rules.tree.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoveragePageTest {
    private static final String NASTY = "</td><script>alert('&amp;')</script> \"&\" <!--";

    /** A coverage in which every text that a rule set can choose is one. */
    private static Coverage of(String text) {
        return of(text, 0);
    }

    private static Coverage of(String text, int spokeForWider) {
        Position position = new Position(text, 7, 2, 7, 9);
        HandbookRow row = new HandbookRow(text, text, RowOrigin.TEXT, Force.MUST, List.of(text + "#" + text), text);
        Reason reason = new Reason(text, text, Force.MUST, List.of(row), row.sources());
        RuleUse use = new RuleUse(new RuleSummary(text, EffortQuestion.class, text, reason), List.of(), List.of());
        RuleCoverage rule =
                new RuleCoverage(use, spokeForWider, List.of(new ConditionCoverage(text, position, 0, 4)), position);
        List<OutcomeCoverage> outcomes = List.of(
                new OutcomeCoverage(Outcome.DECIDED, Optional.empty(), 2, position),
                new OutcomeCoverage(Outcome.DECIDED, Optional.of(text), 0, position));
        return new Coverage(
                List.of(
                        new QuestionCoverage(text, 4, List.of(rule), outcomes),
                        new QuestionCoverage("other", 0, List.of(rule), List.of())),
                List.of(new PageCoverage(text, List.of(new SectionCoverage(text, List.of(rule), List.of(text))))));
    }

    private static String page(String text) {
        return new CoveragePage(of(text)).written(new RuleSetIdentity(text, text, "0"), text);
    }

    @Test
    void escapesEveryTextOfARuleSet() {
        String page = page(NASTY);

        assertThat(page)
                .doesNotContain("<script", "alert('&amp;')", "<!--", "\"&\"")
                .contains("&lt;/td&gt;&lt;script&gt;");
        assertThat(tags(page)).as("no tag comes of a text").isEqualTo(tags(page("plain")));
    }

    private static List<String> tags(String page) {
        return Pattern.compile("</?[a-zA-Z][^ >]*")
                .matcher(page)
                .results()
                .map(it -> it.group())
                .toList();
    }

    @Test
    void marksGapsInColourAndInWords() {
        assertThat(page("PERMIT-01"))
                .contains("<strong class=\"gap\">never true</strong>, false 4")
                .contains("<strong class=\"gap\">never spoke</strong>")
                .contains("<strong class=\"gap\">never seen</strong>")
                .contains("<strong class=\"gap\">0 of 1: 1 gap</strong>")
                .contains("<strong class=\"gap\">PERMIT-01 not covered</strong>")
                .contains("<strong class=\"gap\">No scenario asks this question.</strong>")
                .contains("<code>PERMIT-01:7:2</code> <strong class=\"gap\">PERMIT-01 never spoke</strong>");
    }

    @Test
    void tellsRulesThatOnlyWiderQuestionsHeard() {
        assertThat(new CoveragePage(of("PERMIT-01", 3)).written(new RuleSetIdentity("desk", "1", "0"), ""))
                .contains("PERMIT-01 spoke for wider questions only", "<strong class=\"gap\">for wider questions only")
                .doesNotContain("never spoke", "never silent");
    }

    @Test
    void saysThatThereIsNoGap() {
        assertThat(new CoveragePage(new Coverage(List.of(), List.of()))
                        .written(new RuleSetIdentity("desk", "1", "0"), "1 scenario: 1 passed, 0 failed."))
                .startsWith("<!DOCTYPE html>")
                .contains("<p class=\"fine\">No gaps: ")
                .contains("Version 1. 1 scenario: 1 passed, 0 failed.")
                .contains("No rule cites a page.")
                .doesNotContain("class=\"gap\"");
    }

    @Test
    void canBeReadByEverybodyAndNeedsNothingElse() {
        String page = page("plain");

        assertThat(page)
                .startsWith("<!DOCTYPE html><html lang=\"en\">")
                .contains("charset=\"utf-8\"", "prefers-color-scheme: dark", "color-scheme: light dark")
                .doesNotContain("http", "src=", "url(", "@import", "<link", "<script");
        assertThat(Pattern.compile("<table>(?!<caption>)").matcher(page).find())
                .as("a table without a caption")
                .isFalse();
        assertThat(Pattern.compile("<th(?! scope=\"(row|col)\")[ >]")
                        .matcher(page)
                        .find())
                .as("a head without a scope")
                .isFalse();
        assertThat(page).contains("<a href=\"#question-plain\">", "id=\"question-plain\"");
    }
}
