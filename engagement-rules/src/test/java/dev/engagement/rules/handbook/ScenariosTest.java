package dev.engagement.rules.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.scenario.ReplayReport;
import dev.engagement.rules.scenario.ScenarioTests;
import dev.engagement.rules.scenario.Scenarios;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenariosTest {
    private static final RuleSet HANDBOOK = RuleSet.handbook();
    /** Rules that look at nothing but their question, whatever its facts. */
    private static final List<String> UNCONDITIONAL = RuleTree.read(
                    HANDBOOK.files().stream()
                            .map(file -> RuleSource.of(file.name(), file.bytes()))
                            .toList(),
                    ScenariosTest.class.getClassLoader())
            .rules()
            .stream()
            .filter(rule -> rule.patterns().size() == 1
                    && rule.patterns().get(0) instanceof Match match
                    && match.conditions().isEmpty())
            .map(Rule::id)
            .toList();

    @TestFactory
    Stream<DynamicNode> everyScenarioOfTheHandbookHolds() {
        return ScenarioTests.of(Scenarios.handbook(HANDBOOK));
    }

    /** A rule that speaks in a scenario which lists its rules is missed there when it is deleted or negated. */
    @Test
    void everyRuleSpeaksInOneScenarioAndIsSilentInAnother() {
        ReplayReport report = Scenarios.handbook(HANDBOOK).replay();
        assertThat(report.results()).hasSizeGreaterThan(600);
        assertThat(report.neverSpoke()).isEmpty();
        assertThat(report.neverSilent())
                .as("rules without a condition are never silent")
                .extracting(RuleSummary::id)
                .containsExactlyInAnyOrderElementsOf(UNCONDITIONAL);
    }

    @TestFactory
    Stream<DynamicTest> changedRulesTurnScenariosRed() {
        return Stream.of(
                        List.of("handoff/retention.drl", "stage.upToScoping", "stage.beyondScoping"),
                        List.of(
                                "ownership/ownership.drl",
                                "partnerInvolved == YesNo.YES",
                                "partnerInvolved != YesNo.YES"),
                        List.of("intake/intake.drl", "Verdict.CASE_BY_CASE", "Verdict.MAY_DECLINE"),
                        List.of("routing/routing.drl", "requester.fieldSa", "requester.partnerManager"))
                .map(change -> DynamicTest.dynamicTest(
                        change.get(0) + ": " + change.get(2),
                        () -> assertThat(failuresAfter(change)).isNotEmpty()));
    }

    private static List<?> failuresAfter(List<String> change) {
        RuleFileText file = HANDBOOK.files().stream()
                .filter(it -> it.name().equals(change.get(0)))
                .findFirst()
                .orElseThrow();
        String text = file.text().replaceFirst(java.util.regex.Pattern.quote(change.get(1)), change.get(2));
        assertThat(text).isNotEqualTo(file.text());
        RuleSet changed =
                RuleSet.builder().file(new RuleFileText(file.name(), text)).build();
        return Scenarios.handbook(HANDBOOK).replay(changed).failures();
    }
}
