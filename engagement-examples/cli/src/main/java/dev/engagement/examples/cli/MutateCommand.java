package dev.engagement.examples.cli;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.Mutant;
import dev.engagement.rules.analyze.MutationReport;
import dev.engagement.rules.analyze.Mutator;
import dev.engagement.rules.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mutate [QUESTION…]}: would the scenarios notice a slip in the rules? */
@Command(
        name = "mutate",
        description = "Changes every rule, condition, constant, bound and outcome in turn, and tells which changes no"
                + " scenario notices, each with a scenario that would, ready to paste.",
        footer = {
            "",
            "Changes after which every case is decided as before are set aside; that is proved, not guessed.",
            "A question takes up to some minutes.",
            "Exit codes: 0 = every other change is noticed; 1 = one is not; 2 = wrong use, or unreadable files."
        })
final class MutateCommand implements Callable<Integer> {
    private static final int NOTICED = 0;
    private static final int SURVIVED = 1;

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUESTION",
            description = "Names of questions, such as retention. Without a name: all questions.")
    private List<String> questions = new ArrayList<>();

    @Mixin
    private ScenarioOptions scenarios = new ScenarioOptions();

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet ruleSet = common.ruleSet();
        List<Class<? extends Question<?>>> types = QuestionTypes.named(questions, ruleSet);
        List<Scenario> all = scenarios.scenarios(ruleSet).all();
        Mutator mutator = Mutator.of(ruleSet);
        boolean survived = false;
        for (Class<? extends Question<?>> type : types) {
            MutationReport report = mutator.mutate(type, all);
            console.print(common.json() ? Json.written(object(report)) : report.toString());
            survived |= !report.survivors().isEmpty();
        }
        return survived ? SURVIVED : NOTICED;
    }

    private static Map<String, Object> object(MutationReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", report.question());
        object.put("mutants", report.total());
        object.put("equivalent", report.equivalent().size());
        object.put("killed", report.killed().size());
        object.put("score", report.score());
        object.put(
                "survivors",
                report.survivors().stream().map(MutateCommand::survivor).toList());
        return object;
    }

    private static Map<String, Object> survivor(MutationReport.Survivor survivor) {
        Mutant mutant = survivor.mutant();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", mutant.rule());
        object.put("kind", mutant.kind().name().toLowerCase(Locale.ROOT));
        object.put("file", mutant.position().file());
        object.put("line", mutant.position().line());
        object.put("column", mutant.position().column());
        object.put("from", mutant.from());
        object.put("to", mutant.to());
        survivor.witness().ifPresent(it -> object.put("case", it.facts()));
        object.put("proposal", survivor.proposal());
        object.put("confirmed", survivor.confirmed());
        object.put("doubt", survivor.doubt());
        return object;
    }
}
