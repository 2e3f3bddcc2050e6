package dev.engagement.examples.cli;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import dev.engagement.rules.scenario.ConditionCoverage;
import dev.engagement.rules.scenario.OutcomeCoverage;
import dev.engagement.rules.scenario.QuestionCoverage;
import dev.engagement.rules.scenario.RuleCoverage;
import j2html.tags.DomContent;

/** The part of the page of coverage that tells of one question: its rules with their conditions, and its outcomes. */
final class QuestionTables {
    private QuestionTables() {}

    static DomContent of(QuestionCoverage question) {
        return section(h2("Question " + question.name()), seen(question)).withId(anchor(question));
    }

    private static DomContent seen(QuestionCoverage question) {
        int count = question.scenarios();
        return count == 0
                ? p(Gaps.marked("No scenario asks this question."))
                : each(
                        p("Decided in " + count + (count == 1 ? " scenario." : " scenarios.")),
                        div(rules(question)).withClass("wide"),
                        outcomes(question));
    }

    /** The name by which links find it. */
    static String anchor(QuestionCoverage question) {
        return "question-" + question.name();
    }

    private static DomContent rules(QuestionCoverage question) {
        return table(
                caption("Rules of " + question.name() + ", and in how many scenarios they were seen"),
                Gaps.heads("Rule", "Title", "Spoke", "Silent", "Spoke for a wider question", "Conditions"),
                tbody(each(question.rules(), QuestionTables::rule)));
    }

    private static DomContent rule(RuleCoverage rule) {
        String never = rule.spokeForWider() == 0 ? "never spoke" : "for wider questions only";
        return tr(
                th(rule.id()).withScope("row"),
                td(rule.use().rule().reason().title()),
                td(Gaps.count("", rule.use().speaking().size(), never)),
                td(silent(rule)),
                td(Integer.toString(rule.spokeForWider())),
                td(
                        rule.conditions().isEmpty()
                                ? text("none")
                                : ul(each(rule.conditions(), QuestionTables::condition))));
    }

    private static DomContent silent(RuleCoverage rule) {
        int count = rule.use().silent().size();
        if (count == 0 && rule.conditions().isEmpty()) {
            return text("cannot be");
        }
        return rule.spoke() ? Gaps.count("", count, "never silent") : text(Integer.toString(count));
    }

    private static DomContent condition(ConditionCoverage condition) {
        return li(
                code(condition.text()),
                text(" "),
                Gaps.count("true ", condition.seenTrue(), "never true"),
                text(", "),
                Gaps.count("false ", condition.seenFalse(), "never false"));
    }

    private static DomContent outcomes(QuestionCoverage question) {
        return table(
                caption("Outcomes and values of " + question.name()),
                Gaps.heads("Outcome", "Value", "Scenarios"),
                tbody(each(question.outcomes(), QuestionTables::outcome)));
    }

    private static DomContent outcome(OutcomeCoverage outcome) {
        return tr(
                th(outcome.outcome().toString()).withScope("row"),
                td(outcome.value().<DomContent>map(it -> code(it)).orElse(text(""))),
                td(Gaps.count("", outcome.scenarios(), "never seen")));
    }
}
