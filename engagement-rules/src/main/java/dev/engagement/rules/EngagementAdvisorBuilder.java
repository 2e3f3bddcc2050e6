package dev.engagement.rules;

import dev.engagement.model.Readings;
import java.nio.file.Path;

/**
 * Makes advisors with readings or rules of one's own. By default: the handbook's rules and literal readings. A rule set
 * with a name or a class loader of its own is made by {@link RuleSet#builder()} and given to {@link EngagementAdvisor#of}.
 * Not safe for use by several threads.
 */
public final class EngagementAdvisorBuilder {
    private final RuleSetBuilder ruleSet = RuleSet.builder();
    private Readings readings = Readings.DEFAULT;
    private boolean handbookOnly = true;

    EngagementAdvisorBuilder() {}

    /**
     * Chooses how the handbook is read.
     *
     * @param chosen the readings, instead of any chosen before
     * @return this builder
     */
    public EngagementAdvisorBuilder readings(Readings chosen) {
        readings = chosen;
        return this;
    }

    /**
     * Adds the rule files of a directory: see {@link RuleSetBuilder#directory}.
     *
     * @param directory the directory
     * @return this builder
     */
    public EngagementAdvisorBuilder rules(Path directory) {
        ruleSet.directory(directory);
        handbookOnly = false;
        return this;
    }

    /**
     * Adds a rule file of the class path: see {@link RuleSetBuilder#resource}.
     *
     * @param resource the name of the resource, such as {@code com/acme/desk/refund.drl}
     * @return this builder
     */
    public EngagementAdvisorBuilder rules(String resource) {
        ruleSet.resource(resource);
        handbookOnly = false;
        return this;
    }

    /**
     * Builds the rules, where any were added, and makes the advisor.
     *
     * @return the advisor
     * @throws InvalidRuleSetException if a rule file cannot be built; it has all issues of all files
     */
    public EngagementAdvisor build() {
        return EngagementAdvisor.of(handbookOnly ? RuleSet.handbook() : ruleSet.build(), readings);
    }
}
