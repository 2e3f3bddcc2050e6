package dev.engagement.rules.analyze;

import dev.engagement.model.Force;
import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.DistinctCells;
import dev.engagement.rules.internal.cells.NotAnalysableException;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import dev.engagement.rules.tree.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proves for types of questions that every case is decided, that no two rules contradict each other, and that no rule is in
 * vain. Safe for use by many threads; a proof of a question takes from milliseconds to seconds.
 *
 * <p>A case is a question with the readings. Cases that no condition of any rule tells apart are one <i>cell</i>: numbers and
 * lengths of time are split at the rules' own constants, texts by their forms, sets by their members, open vocabularies
 * into the words that matter and all others. What the rules say is worked out for all cells at once. Drools, and the
 * interpreter of the rule tree, then decide a case of each combination of rules that can speak together, and must agree.
 */
public final class Prover {
    private static final int RANDOM_CASES = 2_000;

    private final RuleSet ruleSet;
    private final List<Rule> rules;
    private final RuleInterpreter interpreter;
    private final int randomCases;

    private Prover(RuleSet ruleSet, List<Rule> rules, int randomCases) {
        this.ruleSet = ruleSet;
        this.rules = rules;
        this.randomCases = randomCases;
        this.interpreter = RulesRead.interpreter(ruleSet, rules);
    }

    /**
     * Reads the rules of a rule set.
     *
     * @param ruleSet the rules
     * @return a prover
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static Prover of(RuleSet ruleSet) {
        return new Prover(ruleSet, RulesRead.of(ruleSet), RANDOM_CASES);
    }

    /**
     * Chooses how many questions chosen at random are decided whole beside.
     *
     * @param count the count; by default 2,000
     * @return a prover with this choice
     */
    public Prover withRandomCases(int count) {
        return new Prover(ruleSet, rules, count);
    }

    /**
     * Proves all questions that the rule set answers.
     *
     * @return a proof for each, by name
     */
    public List<Proof> prove() {
        return ruleSet.questions().parallelStream().map(this::prove).toList();
    }

    /**
     * Proves one type of question.
     *
     * @param type the type
     * @return the proof, with all issues where it is none
     */
    public Proof prove(Class<? extends Question<?>> type) {
        try {
            return prove(type, new CaseSpace(type, List.of(rules)));
        } catch (NotAnalysableException e) {
            ProofIssue issue = new ProofIssue(
                    ProofIssue.Kind.NOT_LISTED, List.of(), firstLine(e), remedy(e), List.of(), Optional.empty());
            return new Proof(
                    QuestionType.of(type.asSubclass(Question.class)).name(),
                    type,
                    RulesRead.hash(ruleSet, CaseSpace.involved(type, rules)),
                    List.of(),
                    BigInteger.ZERO,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    new Proof.EngineCheck(0, false, false, 0),
                    List.of(issue));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("") + " Of its cases, none is proved.";
    }

    private static String remedy(Exception e) {
        return String.valueOf(e.getMessage()).lines().skip(1).collect(Collectors.joining(" "));
    }

    private Proof prove(Class<? extends Question<?>> type, CaseSpace space) {
        CaseMap map = space.map(rules);
        DistinctCells distinct = DistinctCells.of(map);
        EngineComparison engines = new EngineComparison(map, interpreter, ruleSet);
        engines.compare(distinct);
        engines.compareAtRandom(randomCases, 1);
        List<Rule> own = rules.stream().filter(it -> it.question() == type).toList();
        List<ProofIssue> issues = new ArrayList<>(new Findings(map, own).issues());
        issues.addAll(engines.issues());
        Map<String, BigInteger> answers = new LinkedHashMap<>();
        map.values()
                .forEach((value, cells) ->
                        answers.put(value.toString(), space.diagrams().count(cells)));
        return new Proof(
                QuestionType.of(type.asSubclass(Question.class)).name(),
                type,
                RulesRead.hash(ruleSet, CaseSpace.involved(type, rules)),
                space.facts(),
                space.cells(),
                outcomes(map),
                answers,
                onlySilence(map),
                new Proof.EngineCheck(distinct.cells().size(), distinct.all(), distinct.apart(), randomCases),
                issues);
    }

    private static Map<String, BigInteger> outcomes(CaseMap map) {
        Map<String, BigInteger> outcomes = new LinkedHashMap<>();
        outcomes.put("decided", map.space().diagrams().count(map.decided()));
        outcomes.put("needs-facts", map.space().diagrams().count(map.needsFacts()));
        outcomes.put("not-covered", map.space().diagrams().count(map.notCovered()));
        return outcomes;
    }

    private static Map<String, List<CaseBox>> onlySilence(CaseMap map) {
        Map<String, List<CaseBox>> boxes = new LinkedHashMap<>();
        map.own().stream()
                .filter(it -> Findings.speaksForSilence(it.rule()))
                .forEach(it -> boxes.put(it.rule().id(), Witnesses.boxes(map.space(), it.guard())));
        return boxes;
    }

    /** Whether a rule is a default of ours, not the handbook's. */
    static boolean isDefault(Rule rule) {
        return rule.force().filter(it -> it.value() == Force.DEFAULT).isPresent();
    }
}
