package dev.engagement.rules.internal.drools;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.handbook.HandbookRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
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
    private final Map<Class<?>, QuestionRules> byQuestion;
    private final List<RuleSummary> rules;

    private DroolsRuleSet(
            String name, String version, List<RuleFileText> files, Map<Class<?>, QuestionRules> byQuestion) {
        this.name = name;
        this.version = version;
        this.files = files;
        this.byQuestion = byQuestion;
        this.rules = byQuestion.values().stream()
                .flatMap(it -> it.summaries().stream())
                .sorted(Comparator.comparing(RuleSummary::id))
                .toList();
    }

    /**
     * Makes a rule set of built models.
     *
     * @param name the name of the rule set
     * @param version its version
     * @param files the rule files that the models were built of
     * @param fileNames tells where each rule stands
     * @param models the models
     * @return the rule set
     */
    static DroolsRuleSet of(
            String name, String version, List<RuleFileText> files, RuleFileNames fileNames, List<Model> models) {
        return OwnClassLoader.during(() -> load(name, version, files, fileNames, models));
    }

    private static DroolsRuleSet load(
            String name, String version, List<RuleFileText> files, RuleFileNames fileNames, List<Model> models) {
        HandbookRows rows = HandbookRows.load();
        Map<Class<?>, List<Rule>> rulesByQuestion = new LinkedHashMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                rulesByQuestion
                        .computeIfAbsent(QuestionOf.rule(rule), any -> new ArrayList<>())
                        .add(rule);
            }
        }
        Map<Class<?>, QuestionRules> byQuestion = new LinkedHashMap<>();
        rulesByQuestion.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .forEach(entry -> byQuestion.put(
                        entry.getKey(), QuestionRules.of(entry.getKey(), entry.getValue(), rows, fileNames)));
        return new DroolsRuleSet(name, version, List.copyOf(files), byQuestion);
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
        return new RuleSetIdentity(name, version, RuleSetHash.of(files, readings));
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
    public List<RuleFileText> files() {
        return files;
    }
}
