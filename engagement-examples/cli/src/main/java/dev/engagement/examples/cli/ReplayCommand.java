package dev.engagement.examples.cli;

import dev.engagement.model.RuleSetIdentity;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.Coverage;
import dev.engagement.rules.scenario.ReplayReport;
import dev.engagement.rules.scenario.ScenarioResult;
import dev.engagement.rules.scenario.ScenarioSource;
import dev.engagement.rules.scenario.ScenarioUpdate;
import dev.engagement.rules.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay PATH…}: decides the cases of scenario files again and compares. */
@Command(
        name = "replay",
        description = "Decides the cases of scenario files again and compares the decisions with what is expected.",
        footer = {
            "",
            "Exit codes: 0 = every scenario passed; 1 = a scenario failed; 2 = wrong use, or unreadable files."
        })
final class ReplayCommand implements Callable<Integer> {
    private static final int PASSED = 0;
    private static final int FAILED = 1;

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Scenario files, or folders of them (*.scenarios.yaml). Without a path: the built-in scenarios.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--filter",
            paramLabel = "NAME",
            description = "Replays only scenarios whose name contains this, or matches it where it has * or ?.")
    private @Nullable String filter;

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "Replays only scenarios with this tag. May be given several times: any of them suffices.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--update",
            description = "Rewrites what failed scenarios expect to what was decided, in their files. Look at the"
                    + " difference before you keep it.")
    private boolean update;

    @Option(
            names = "--coverage",
            description =
                    "Also tells which rules, conditions, outcomes and pages of the handbook the scenarios show, and"
                            + " which they do not. Gaps do not change the exit code.")
    private boolean coverage;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also writes the coverage as an HTML page in one file, in the place of an older one. Implies"
                    + " --coverage.")
    private @Nullable Path page;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EngagementAdvisor advisor = common.advisor();
        Scenarios scenarios = read(advisor.ruleSet());
        if (filter != null) {
            scenarios = scenarios.named(filter);
        }
        if (!tags.isEmpty()) {
            scenarios = scenarios.tagged(tags);
        }
        ReplayReport report = scenarios.replay(advisor);
        Optional<Coverage> covered = coverage || page != null ? Optional.of(report.coverage()) : Optional.empty();
        covered.ifPresent(it -> writePage(it, report, advisor));
        boolean passed = (update && !report.passed()) ? updated(report, covered) : compared(report, covered);
        return passed ? PASSED : FAILED;
    }

    private void writePage(Coverage covered, ReplayReport report, EngagementAdvisor advisor) {
        if (page != null) {
            RuleSetIdentity ruleSet = advisor.ruleSet().identity(advisor.readings());
            new CoveragePage(covered).writeTo(page, ruleSet, report.summary());
        }
    }

    private Scenarios read(RuleSet ruleSet) {
        if (paths.isEmpty()) {
            return Scenarios.handbook(ruleSet);
        }
        List<ScenarioSource> sources = new ArrayList<>();
        paths.forEach(path -> sources.addAll(ScenarioSource.at(path)));
        return Scenarios.read(sources, ruleSet);
    }

    private boolean compared(ReplayReport report, Optional<Coverage> covered) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("scenarios", report.results().size());
        object.put("passed", report.results().size() - report.failures().size());
        object.put("failed", report.failures().size());
        object.put(
                "failures",
                report.failures().stream().map(ReplayCommand::failure).toList());
        print(List.of(report.toString()), object, covered);
        return report.passed();
    }

    private boolean updated(ReplayReport report, Optional<Coverage> covered) {
        ScenarioUpdate done = report.update();
        done.left().forEach(result -> console.tell(result + "\n"));
        List<String> lines = new ArrayList<>();
        done.updated().forEach(scenario -> lines.add("updated: " + scenario));
        lines.add(done.updated().size() + " updated, " + done.left().size() + " failed.");
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("updated", done.updated().stream().map(Object::toString).toList());
        object.put("files", done.files().stream().map(Path::toString).toList());
        object.put("failed", done.left().size());
        print(lines, object, covered);
        return done.left().isEmpty();
    }

    private void print(List<String> lines, Map<String, Object> object, Optional<Coverage> covered) {
        if (common.json()) {
            covered.ifPresent(it -> object.put("coverage", CoverageJson.of(it)));
            console.print(Json.written(object));
        } else {
            lines.forEach(console::print);
            covered.ifPresent(it -> console.print("\n" + it));
        }
    }

    private static Map<String, Object> failure(ScenarioResult result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", result.scenario().name());
        object.put("file", result.scenario().file());
        object.put("line", result.scenario().line());
        object.put("question", result.scenario().question().name());
        object.put(
                "differences",
                result.differences().stream()
                        .map(it -> Map.of("what", it.what(), "expected", it.expected(), "actual", it.actual()))
                        .toList());
        object.put("rules", List.copyOf(result.spoke()));
        object.put("text", result.toString());
        return object;
    }
}
