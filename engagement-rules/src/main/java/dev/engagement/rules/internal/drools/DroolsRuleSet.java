package dev.engagement.rules.internal.drools;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.model.fact.Term;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.analyze.Explainer;
import dev.engagement.rules.internal.handbook.HandbookRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rules cut by question: each question has a rule base of its own, so a decision costs what its own rules cost, however
 * many other tables there are.
 */
final class DroolsRuleSet implements RuleSet {
    private final String name;
    private final String version;
    private final List<RuleFileText> files;
    private final RuleSetHash hash;
    private final List<BuiltFile> builtFiles;
    private final Map<Class<?>, QuestionRules> byQuestion;
    private final List<Term> coinedTerms;
    private final List<RuleSummary> rules;
    private @Nullable Explainer explainer;

    private DroolsRuleSet(
            String name,
            String version,
            List<RuleFileText> files,
            List<BuiltFile> builtFiles,
            Map<Class<?>, QuestionRules> byQuestion,
            List<Term> coinedTerms) {
        this.coinedTerms = coinedTerms;
        this.name = name;
        this.version = version;
        this.files = files;
        this.hash = RuleSetHash.of(files);
        this.builtFiles = builtFiles;
        this.byQuestion = byQuestion;
        this.rules = byQuestion.values().stream()
                .flatMap(it -> it.summaries().stream())
                .sorted(Comparator.comparing(RuleSummary::id))
                .toList();
    }

    /**
     * Makes a rule set of built rules.
     *
     * @param name the name of the rule set
     * @param version its version
     * @param files the rule files that the rules were built of
     * @param fileNames tells where each rule stands
     * @param builtFiles the rules
     * @param coinedTerms the words that the rules coin
     * @param earlier rule sets whose questions are used again where they have the same rules
     * @return the rule set
     */
    static DroolsRuleSet of(
            String name,
            String version,
            List<RuleFileText> files,
            RuleFileNames fileNames,
            List<BuiltFile> builtFiles,
            List<Term> coinedTerms,
            List<DroolsRuleSet> earlier) {
        return OwnClassLoader.during(() -> {
            HandbookRows rows = HandbookRows.load();
            Map<Class<?>, QuestionRules> byQuestion = new LinkedHashMap<>();
            byQuestion(builtFiles)
                    .forEach((question, rules) -> byQuestion.put(
                            question,
                            earlier.stream()
                                    .flatMap(it -> Stream.ofNullable(it.rulesFor(question)))
                                    .filter(it -> it.madeOf(rules))
                                    .findFirst()
                                    .orElseGet(() -> QuestionRules.of(question, rules, rows, fileNames))));
            return new DroolsRuleSet(
                    name, version, List.copyOf(files), List.copyOf(builtFiles), byQuestion, List.copyOf(coinedTerms));
        });
    }

    /** The rules of each question, in the order of the questions' names. */
    private static Map<Class<?>, List<Rule>> byQuestion(List<BuiltFile> builtFiles) {
        Map<Class<?>, List<Rule>> rules = new TreeMap<>(Comparator.comparing(Class::getName));
        builtFiles.stream()
                .flatMap(it -> it.rules().stream())
                .forEach(it -> rules.computeIfAbsent(QuestionOf.rule(it), any -> new ArrayList<>())
                        .add(it));
        return rules;
    }

    /**
     * Makes the rule bases of all questions that the handbook answers otherwise or not at all: what the engine refuses, it
     * refuses while rules are built, and not when they are asked.
     *
     * @return this rule set
     */
    DroolsRuleSet prepared() {
        Collection<QuestionRules> ofHandbook = Handbook.rules().byQuestion.values();
        byQuestion.values().stream().filter(it -> !ofHandbook.contains(it)).forEach(QuestionRules::prepare);
        return this;
    }

    /** The files with rules, by name. */
    List<BuiltFile> builtFiles() {
        return builtFiles;
    }

    /** The rules that look at questions of a type, or null if there are none. */
    @Nullable
    QuestionRules rulesFor(Class<?> question) {
        return byQuestion.get(question);
    }

    /** The names of all questions, sorted. */
    List<String> names() {
        return byQuestion.values().stream().map(QuestionRules::name).sorted().toList();
    }

    @Override
    public EngagementAdvisor advisor(Readings readings) {
        return new DroolsAdvisor(this, readings);
    }

    @Override
    public RuleSetIdentity identity(Readings readings) {
        return new RuleSetIdentity(name, version, hash.with(readings));
    }

    @Override
    public List<Class<? extends Question<?>>> questions() {
        List<Class<? extends Question<?>>> questions = new ArrayList<>();
        byQuestion.values().stream()
                .sorted(Comparator.comparing(QuestionRules::name))
                .forEach(it -> questions.add(it.question()));
        return questions;
    }

    @Override
    public Optional<Class<? extends Question<?>>> question(String wanted) {
        for (QuestionRules it : byQuestion.values()) {
            if (it.name().equals(wanted)) {
                return Optional.of(it.question());
            }
        }
        return Optional.empty();
    }

    @Override
    public List<RuleSummary> rules() {
        return rules;
    }

    @Override
    public List<Term> coinedTerms() {
        return coinedTerms;
    }

    @Override
    public List<RuleFileText> files() {
        return files;
    }

    /** The rules that spoke in a decision, with the facts that made them speak; empty if rule files cannot be read here. */
    Optional<String> explain(Decision<?> decision, Readings readings) {
        try {
            return Optional.of(explainer().explain(decision, readings).toString());
        } catch (IllegalStateException | LinkageError e) {
            return Optional.empty(); // a service without the libraries that read rule files
        }
    }

    private synchronized Explainer explainer() {
        if (explainer == null) {
            explainer = Explainer.of(this);
        }
        return explainer;
    }
}
