package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.analyze.RuleMutations.MutatedRule;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import dev.engagement.rules.scenario.Scenario;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out what scenarios are worth: every rule, condition, constant, bound and outcome is changed in turn, and a scenario
 * should notice. Safe for use by many threads; a question takes from a second to minutes.
 *
 * <p>The interpreter of the rule tree decides the scenarios by the changed rules: those of the very question first, then those
 * of questions that ask it. Of the changes that none of them notices, some decide all cases as before. They are no slips,
 * and are set aside: the cells of the unchanged and of the changed rules are compared, so that this is certain. The others
 * come back with a scenario that would notice them, which Drools confirms.
 */
public final class Mutator {
    private final RuleSet ruleSet;
    private final RuleTree tree;
    private final Map<String, RuleSummary> summaries;

    private Mutator(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.tree = RulesRead.tree(ruleSet);
        this.summaries = ruleSet.rules().stream().collect(Collectors.toMap(RuleSummary::id, Function.identity()));
    }

    /**
     * Reads the rules of a rule set.
     *
     * @param ruleSet the rules
     * @return a mutator
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static Mutator of(RuleSet ruleSet) {
        return new Mutator(ruleSet);
    }

    /**
     * Changes the rules about one type of question, one change at a time.
     *
     * @param type the type
     * @param scenarios the scenarios that should notice; those that fail already, and those of questions that never ask
     *     this one, have no part
     * @return what became of all changes
     */
    public MutationReport mutate(Class<? extends Question<?>> type, List<Scenario> scenarios) {
        List<Rule> rules = tree.rules();
        List<Rule> about = rules.stream().filter(it -> it.question() == type).toList();
        ScenarioTrials trials = trials(type, scenarios);
        SurvivorProposal proposals = new SurvivorProposal(ruleSet, tree, trials);
        RuleMutations mutations = new RuleMutations(type, about);
        List<MutatedRule> mutants =
                about.stream().flatMap(it -> mutations.of(it).stream()).toList();
        List<MutationTrial> tried = MutationTrial.of(type, rules, mutants).parallelStream()
                .peek(it -> it.run(trials.copy(), this::interpreted))
                .toList();
        List<MutationReport.Survivor> survivors = new ArrayList<>();
        tried.forEach(
                it -> it.survivors().forEach((mutated, witness) -> survivors.add(proposals.of(mutated, witness))));
        return new MutationReport(
                QuestionType.of(type.asSubclass(Question.class)).name(),
                type,
                tried.stream().flatMap(it -> it.equivalent().stream()).toList(),
                tried.stream().flatMap(it -> it.killed().stream()).toList(),
                survivors);
    }

    /** The scenarios of the question, and then those of questions that may ask it. */
    private ScenarioTrials trials(Class<?> type, List<Scenario> scenarios) {
        List<Class<?>> asking = new ArrayList<>(List.of(type));
        ruleSet.questions().stream()
                .filter(it -> it != type
                        && CaseSpace.involved(it, tree.rules()).stream().anyMatch(rule -> rule.question() == type))
                .forEach(asking::add);
        List<Scenario> noticing = asking.stream()
                .flatMap(wider -> scenarios.stream().filter(it -> it.question().getClass() == wider))
                .toList();
        return ScenarioTrials.of(noticing, interpreted(tree.rules()));
    }

    private ScenarioTrials.Engine interpreted(List<Rule> rules) {
        return new RuleInterpreter(rules, summaries, ruleSet::identity)::decide;
    }
}
