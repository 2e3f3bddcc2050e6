package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.util.Optional;

/** Adds up the files of a rule set, and tells at which of them the set grows beyond its limits. */
final class SetSize {
    private int files;
    private long bytes;
    private int rules;
    private long conditions;
    private long words;
    private boolean exceeded;

    /** Counts a file before it is read; an issue if it is the first too many, or more. */
    Optional<RuleIssue> file(RuleSource source) {
        files++;
        bytes += source.size();
        return files > RuleLimits.FILES
                ? tooMuch(source.name(), RuleLimits.FILES, "files", "Maybe another folder was meant.")
                : within(source.name(), bytes, RuleLimits.BYTES_OF_A_SET, "bytes");
    }

    /** Counts what stands in a file before any parser reads it; an issue if it is too much. */
    Optional<RuleIssue> words(String name, FileReader file) {
        rules += file.ruleCount();
        conditions += file.conditionCount();
        words += file.wordCount();
        return within(name, rules, RuleLimits.RULES, "rules")
                .or(() -> within(name, conditions, RuleLimits.CONDITIONS_OF_A_SET, "conditions"))
                .or(() -> within(name, words, RuleLimits.WORDS_OF_A_SET, "words and signs"));
    }

    boolean exceeded() {
        return exceeded;
    }

    private Optional<RuleIssue> within(String name, long count, int most, String what) {
        return count <= most
                ? Optional.empty()
                : tooMuch(name, most, what, "Maybe two rule sets, or a file that is no rule file.");
    }

    private Optional<RuleIssue> tooMuch(String name, int most, String what, String remedy) {
        if (exceeded) {
            return Optional.empty();
        }
        exceeded = true;
        Issues issues = new Issues(new TextMap(SourceCheck.shown(name), ""));
        issues.add(
                IssueCode.RULE_SET_TOO_LARGE,
                0,
                0,
                "With this file the rule set has more than " + most + " " + what + ".",
                remedy);
        return Optional.of(issues.all().get(0));
    }
}
