package dev.engagement.examples.cli;

import dev.engagement.rules.scenario.ConditionCoverage;
import dev.engagement.rules.scenario.Coverage;
import dev.engagement.rules.scenario.CoverageGap;
import dev.engagement.rules.scenario.OutcomeCoverage;
import dev.engagement.rules.scenario.PageCoverage;
import dev.engagement.rules.scenario.QuestionCoverage;
import dev.engagement.rules.scenario.RuleCoverage;
import dev.engagement.rules.scenario.SectionCoverage;
import dev.engagement.rules.scenario.Share;
import dev.engagement.rules.tree.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Coverage for programs. */
final class CoverageJson {
    private CoverageJson() {}

    static Map<String, Object> of(Coverage coverage) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rules", share(coverage.rulesCovered()));
        object.put("conditions", share(coverage.conditionsCovered()));
        object.put("outcomes", share(coverage.outcomesCovered()));
        object.put("gaps", all(coverage.gaps(), CoverageJson::gap));
        object.put("questions", all(coverage.questions(), CoverageJson::question));
        object.put("pages", all(coverage.pages(), CoverageJson::page));
        return object;
    }

    private static <T> List<Map<String, Object>> all(List<T> items, Function<T, Map<String, Object>> written) {
        return items.stream().map(written).toList();
    }

    private static Map<String, Object> share(Share share) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("covered", share.covered());
        object.put("all", share.all());
        return object;
    }

    private static Map<String, Object> at(Position position) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", position.file());
        object.put("line", position.line());
        object.put("column", position.column());
        return object;
    }

    private static Map<String, Object> gap(CoverageGap gap) {
        Map<String, Object> object = at(gap.position());
        object.put("kind", gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("question", gap.question());
        object.put("rule", gap.rule());
        object.put("subject", gap.subject());
        object.put("message", gap.message());
        return object;
    }

    private static Map<String, Object> question(QuestionCoverage question) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", question.name());
        object.put("scenarios", question.scenarios());
        object.put("rules", all(question.rules(), CoverageJson::rule));
        object.put("outcomes", all(question.outcomes(), CoverageJson::outcome));
        return object;
    }

    private static Map<String, Object> rule(RuleCoverage rule) {
        Map<String, Object> object = at(rule.position());
        object.put("rule", rule.id());
        object.put("title", rule.use().rule().reason().title());
        object.put("spoke", rule.use().speaking().size());
        object.put("silent", rule.use().silent().size());
        object.put("spokeForWider", rule.spokeForWider());
        object.put("covered", rule.covered());
        object.put("conditions", all(rule.conditions(), CoverageJson::condition));
        return object;
    }

    private static Map<String, Object> condition(ConditionCoverage condition) {
        Map<String, Object> object = at(condition.position());
        object.put("condition", condition.text());
        object.put("seenTrue", condition.seenTrue());
        object.put("seenFalse", condition.seenFalse());
        object.put("covered", condition.covered());
        return object;
    }

    private static Map<String, Object> outcome(OutcomeCoverage outcome) {
        Map<String, Object> object = at(outcome.position());
        object.put("outcome", outcome.outcome());
        outcome.value().ifPresent(it -> object.put("value", it));
        object.put("scenarios", outcome.scenarios());
        object.put("covered", outcome.covered());
        return object;
    }

    private static Map<String, Object> page(PageCoverage page) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("page", page.page());
        object.put("rules", share(page.rulesCovered()));
        object.put("sections", all(page.sections(), CoverageJson::section));
        return object;
    }

    private static Map<String, Object> section(SectionCoverage section) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("section", section.section());
        object.put("covered", section.rulesCovered().covered());
        object.put("rules", section.rules().stream().map(RuleCoverage::id).toList());
        object.put("rows", section.rows());
        return object;
    }
}
