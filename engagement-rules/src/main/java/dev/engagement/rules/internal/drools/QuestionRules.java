package dev.engagement.rules.internal.drools;

import dev.engagement.model.Question;
import dev.engagement.model.Reason;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.handbook.HandbookRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.model.Rule;
import org.kie.api.runtime.KieSession;

/** The rules that answer one type of question, in a rule base of their own. Safe for use by many threads. */
final class QuestionRules {
    /** How often a rule may speak about one question on the average before the rules count as running away. */
    private static final int FIRINGS_PER_RULE = 100;

    private final Class<? extends Question<?>> question;
    private final String name;
    private final List<Rule> rules;
    private final Sessions sessions;
    private final Listening listening;
    private final Map<String, RuleSummary> byRuleName;

    private QuestionRules(
            Class<? extends Question<?>> question,
            String name,
            List<Rule> rules,
            Sessions sessions,
            Listening listening,
            Map<String, RuleSummary> byRuleName) {
        this.question = question;
        this.name = name;
        this.rules = rules;
        this.sessions = sessions;
        this.listening = listening;
        this.byRuleName = byRuleName;
    }

    @SuppressWarnings("unchecked") // QuestionOf gives types of questions only
    static QuestionRules of(Class<?> type, List<Rule> rules, HandbookRows rows, RuleFileNames files) {
        Class<? extends Question<?>> question = (Class<? extends Question<?>>) type;
        Map<String, RuleSummary> summaries = new HashMap<>();
        for (Rule rule : rules) {
            Reason reason = Reasons.of(rule, rows);
            summaries.put(
                    rule.getName(), new RuleSummary(reason.rule(), question, files.fileOf(reason.rule()), reason));
        }
        return new QuestionRules(
                question,
                QuestionType.of(question).name(),
                List.copyOf(rules),
                new Sessions(type.getName(), rules),
                Listening.of(rules),
                Map.copyOf(summaries));
    }

    /** Whether these very rules are in it, and no others. */
    boolean madeOf(List<Rule> others) {
        return rules.size() == others.size()
                && IntStream.range(0, rules.size()).allMatch(it -> rules.get(it) == others.get(it));
    }

    Class<? extends Question<?>> question() {
        return question;
    }

    String name() {
        return name;
    }

    List<RuleSummary> summaries() {
        return List.copyOf(byRuleName.values());
    }

    RuleSummary summaryOf(String ruleName) {
        RuleSummary summary = byRuleName.get(ruleName);
        if (summary == null) {
            throw new IllegalStateException("The rule (" + ruleName + ") spoke, but belongs to another question.");
        }
        return summary;
    }

    int firingLimit() {
        return FIRINGS_PER_RULE * byRuleName.size();
    }

    Listening listening() {
        return listening;
    }

    /** Makes the rule base now, and not when the first question is asked. */
    void prepare() {
        sessions.prepare();
    }

    /** A session without facts, for one thread until it is disposed of. */
    KieSession session() {
        return sessions.next();
    }
}
