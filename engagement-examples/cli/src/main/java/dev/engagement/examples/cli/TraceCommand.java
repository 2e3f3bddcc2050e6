package dev.engagement.examples.cli;

import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace [NAME…]}: which rules say what the handbook says, and which scenarios show them? */
@Command(
        name = "trace",
        description = "Follows each row of the handbook to the rules that cite it and the scenarios in which these"
                + " speak, and each rule back to its rows.",
        footer = {
            "",
            "Exit codes: 0 = every row is cited by a rule, and every rule cites a row; 1 = some are not; 2 = wrong use,"
                    + " or unreadable files."
        })
final class TraceCommand implements Callable<Integer> {
    private static final int COMPLETE = 0;
    private static final int INCOMPLETE = 1;

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "Prints for people (text, the default), for programs (json), or for a page (markdown).")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ScenarioOptions scenarios = new ScenarioOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Shows only this page (processes), section (processes#working-agreements), table (T27 or"
                    + " esa-handoff-approvals), row (T27.03), rule (RETENTION-03) or question (retention). Counts and"
                    + " exit code are about everything all the same.")
    private List<String> names = new ArrayList<>();

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet ruleSet = rules.ruleSet();
        Trace trace = Trace.of(ruleSet, scenarios.scenarios(ruleSet).all());
        TraceReport report = new TraceReport(trace, TraceFilter.of(names, trace));
        console.print(
                switch (format) {
                    case TEXT -> report.text();
                    case JSON -> Json.written(report.fields());
                    case MARKDOWN -> report.markdown();
                });
        return trace.uncovered().isEmpty() && trace.rulesWithoutRow().isEmpty() ? COMPLETE : INCOMPLETE;
    }
}
