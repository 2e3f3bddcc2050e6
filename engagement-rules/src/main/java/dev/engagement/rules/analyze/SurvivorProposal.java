package dev.engagement.rules.analyze;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.RuleMutations.MutatedRule;
import dev.engagement.rules.scenario.Scenario;
import dev.engagement.rules.scenario.ScenarioRecording;
import dev.engagement.rules.scenario.ScenarioSource;
import dev.engagement.rules.scenario.Scenarios;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Shows the scenario that a survivor calls for, and asks Drools about both. Safe for use by many threads. */
final class SurvivorProposal {
    private final RuleSet ruleSet;
    private final RuleTree tree;
    private final ScenarioTrials scenarios;

    SurvivorProposal(RuleSet ruleSet, RuleTree tree, ScenarioTrials scenarios) {
        this.ruleSet = ruleSet;
        this.tree = tree;
        this.scenarios = scenarios;
    }

    MutationReport.Survivor of(MutatedRule mutated, Optional<Witness> witness) {
        String text = witness.map(it -> written(it, mutated.mutant())).orElse("");
        return new MutationReport.Survivor(mutated.mutant(), witness, text, doubt(mutated, text));
    }

    /** What the unchanged rules decide, as a scenario. */
    private String written(Witness witness, Mutant mutant) {
        Decision<?> decision = ruleSet.advisor(witness.readings()).decide(witness.question());
        return new ScenarioRecording(witness.readings())
                .add(mutant.rule() + " as it is, not with this change: " + mutant.change(), decision)
                .text();
    }

    private String doubt(MutatedRule mutated, String proposal) {
        if (proposal.isEmpty()) {
            return "the cases cannot be listed.";
        }
        try {
            return doubt(drools(mutated), proposal);
        } catch (InvalidRuleSetException e) {
            return "the mutant cannot be written as a rule file: " + e.getMessage();
        }
    }

    private String doubt(ScenarioTrials.Engine drools, String proposal) {
        Optional<Scenario> noticing = scenarios.copy().noticedBy(drools);
        if (noticing.isPresent()) {
            return "by Drools, (" + noticing.get() + ") notices it.";
        }
        ScenarioSource source = ScenarioSource.of("proposed.scenarios.yaml", proposal.getBytes(StandardCharsets.UTF_8));
        ScenarioTrials proposed =
                ScenarioTrials.of(Scenarios.read(List.of(source), ruleSet).all(), engine(ruleSet));
        return proposed.noticedBy(drools).isPresent() ? "" : "the scenario of a case does not show the difference.";
    }

    private ScenarioTrials.Engine drools(MutatedRule mutated) {
        return engine(tree.files().stream()
                .filter(it -> it.name().equals(mutated.mutant().position().file()))
                .findFirst()
                .map(it -> MutatedFile.ruleSet(
                        ruleSet, it, mutated, mutated.original().question().getClassLoader()))
                .orElseThrow());
    }

    private static ScenarioTrials.Engine engine(RuleSet rules) {
        Map<Readings, EngagementAdvisor> advisors = new ConcurrentHashMap<>();
        Function<Readings, EngagementAdvisor> advisor = it -> advisors.computeIfAbsent(it, rules::advisor);
        return (question, readings) -> advisor.apply(readings).decide(question);
    }
}
