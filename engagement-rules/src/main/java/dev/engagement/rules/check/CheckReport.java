package dev.engagement.rules.check;

import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.ReplayReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a check found. Immutable. */
public final class CheckReport {
    /** As many issues as a report shows. */
    public static final int MOST_ISSUES = 100;

    private final List<RuleIssue> issues;
    private final int errors;
    private final int warnings;
    private final int files;
    private final long rules;
    private final Optional<RuleSet> ruleSet;
    private final Optional<ReplayReport> replay;

    CheckReport(
            List<RuleIssue> found, int files, long rules, Optional<RuleSet> ruleSet, Optional<ReplayReport> replay) {
        this.errors = (int) found.stream().filter(RuleCheck::isError).count();
        this.warnings = found.size() - errors;
        this.files = files;
        this.rules = rules;
        this.ruleSet = ruleSet;
        this.replay = replay;
        this.issues = Stream.concat(
                        found.stream().filter(RuleCheck::isError),
                        found.stream().filter(it -> !RuleCheck.isError(it)))
                .limit(MOST_ISSUES)
                .sorted()
                .toList();
    }

    /**
     * The issues.
     *
     * @return at most {@value #MOST_ISSUES}, errors before warnings where there are more, sorted by file, line and column
     */
    public List<RuleIssue> issues() {
        return issues;
    }

    /**
     * How many errors were found.
     *
     * @return all errors, also those that are not among the issues
     */
    public int errors() {
        return errors;
    }

    /**
     * How many warnings were found.
     *
     * @return all warnings, also those that are not among the issues
     */
    public int warnings() {
        return warnings;
    }

    /**
     * How many issues were found beyond those that are shown.
     *
     * @return mostly none
     */
    public int omitted() {
        return errors + warnings - issues.size();
    }

    /**
     * Whether the rules can be used.
     *
     * @return true if there is no error
     */
    public boolean usable() {
        return errors == 0;
    }

    /**
     * Whether there is nothing to say of the rules.
     *
     * @return true if there is neither error nor warning
     */
    public boolean clean() {
        return errors == 0 && warnings == 0;
    }

    /**
     * The rules that were checked, together with the built-in ones that they replace or join, built and ready to decide.
     *
     * @return the rule set; empty if there is an error
     */
    public Optional<RuleSet> ruleSet() {
        return ruleSet;
    }

    /**
     * The scenarios beside the rules, replayed.
     *
     * @return what came of them; empty if there are none, or if rules or scenarios have an error
     */
    public Optional<ReplayReport> replay() {
        return replay;
    }

    /**
     * The counts in words: the last line of the text.
     *
     * @return one line, such as {@code 2 errors and 1 warning in 3 rule files.}
     */
    public String summary() {
        String where = " in " + counted(files, "rule file") + ".";
        if (clean()) {
            return "No issues in " + counted(files, "rule file") + " (" + counted(rules, "rule") + ").";
        }
        String more = omitted() == 0 ? "" : " " + counted(omitted(), "more issue") + " not shown.";
        String said = errors == 0
                ? counted(warnings, "warning")
                : counted(errors, "error") + (warnings == 0 ? "" : " and " + counted(warnings, "warning"));
        return said + where + more;
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /**
     * The issues for programs: a JSON object on a line each, with severity, code, file, line, column, endLine, endColumn,
     * rule, message and remedy.
     *
     * @return as many lines as there are issues, each with its line end
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public String toJsonLines() {
        return JsonIssues.lines(issues);
    }

    /**
     * The report as SARIF 2.1.0, as code hosts and editors read it.
     *
     * @param root the folder from which paths are told; files elsewhere keep the path by which they were given
     * @return a JSON document
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public String toSarif(Path root) {
        return new SarifLog(root).of(this);
    }

    /** The issues as compilers print theirs, and the counts on the last line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        issues.forEach(it -> text.append(it).append('\n'));
        return text.append(summary()).toString();
    }
}
