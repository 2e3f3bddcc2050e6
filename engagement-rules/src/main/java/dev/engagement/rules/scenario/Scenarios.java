package dev.engagement.rules.scenario;

import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.Libraries;
import dev.engagement.rules.internal.NearestName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Scenarios that were read and checked against the names of a rule set: never empty. Immutable and safe for use by many
 * threads.
 */
public final class Scenarios {
    private static final String YAML = "org.snakeyaml.engine.v2.api.LoadSettings";

    private final RuleSet ruleSet;
    private final List<Scenario> scenarios;

    private Scenarios(RuleSet ruleSet, List<Scenario> scenarios) {
        this.ruleSet = ruleSet;
        this.scenarios = List.copyOf(scenarios);
    }

    /**
     * Reads a scenario file, or all of a folder and the folders below it.
     *
     * @param path the file or folder
     * @param ruleSet the rules whose questions, facts and rule ids the scenarios may name
     * @return the scenarios in the order of files and lines
     * @throws NoScenariosException if the path leads to no scenario file
     * @throws InvalidScenariosException if anything is wrong in any file; it has all issues
     * @throws IllegalStateException if the library that reads YAML is not on the class path
     */
    public static Scenarios read(Path path, RuleSet ruleSet) {
        return read(ScenarioSource.at(path), ruleSet);
    }

    /**
     * Reads the scenarios that were built into this library.
     *
     * @param ruleSet the handbook's rules, or rules that replace some of them
     * @return the scenarios in the order of files and lines
     * @throws NoScenariosException if no rule file of the rule set is one of the handbook's
     * @throws InvalidScenariosException if the rules have other names than the scenarios use
     * @throws IllegalStateException if the library that reads YAML is not on the class path
     */
    public static Scenarios handbook(RuleSet ruleSet) {
        return read(ScenarioSource.handbook(ruleSet), ruleSet);
    }

    /**
     * Reads scenario files; one that is given twice is read once.
     *
     * @param sources the files and resources
     * @param ruleSet the rules whose questions, facts and rule ids the scenarios may name
     * @return the scenarios in the order of the sources and lines
     * @throws NoScenariosException if there is no source
     * @throws InvalidScenariosException if anything is wrong in any file; it has all issues
     * @throws IllegalStateException if the library that reads YAML is not on the class path
     */
    public static Scenarios read(Collection<ScenarioSource> sources, RuleSet ruleSet) {
        Libraries.require("Reading scenarios", "SnakeYAML Engine", YAML, "engagement-scenarios");
        if (sources.isEmpty()) {
            throw new NoScenariosException("No scenario file was given.\nMaybe the rule files have none beside them.");
        }
        KnownNames known = new KnownNames(ruleSet);
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioIssue> issues = new ArrayList<>();
        for (ScenarioSource source : new LinkedHashSet<>(sources)) {
            ScenarioReader reader = new ScenarioReader(source, known);
            scenarios.addAll(reader.read());
            issues.addAll(reader.issues());
        }
        if (!issues.isEmpty()) {
            throw new InvalidScenariosException(issues.stream().sorted().toList());
        }
        return new Scenarios(ruleSet, scenarios);
    }

    /**
     * The scenarios.
     *
     * @return at least one
     */
    public List<Scenario> all() {
        return scenarios;
    }

    /**
     * The rules whose names the scenarios use.
     *
     * @return the rule set
     */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Selects scenarios by name, without regard to case.
     *
     * @param filter a text that the name contains; or, with {@code *} and {@code ?}, a pattern of the whole name
     * @return the scenarios with such names
     * @throws NoScenariosException if there is none
     */
    public Scenarios named(String filter) {
        String folded = filter.toLowerCase(Locale.ROOT);
        boolean pattern = filter.indexOf('*') >= 0 || filter.indexOf('?') >= 0;
        Predicate<String> matches = pattern ? glob(folded).asMatchPredicate() : name -> name.contains(folded);
        return select(
                scenario -> matches.test(scenario.name().toLowerCase(Locale.ROOT)),
                "The filter (" + filter + ") selects none of " + scenarios.size() + " scenarios.",
                NearestName.of(filter, scenarios.stream().map(Scenario::name).toList())
                        .map(it -> "Maybe " + it + ".")
                        .orElse("Maybe a part of a name, or a pattern such as *stage*."));
    }

    private static Pattern glob(String filter) {
        StringBuilder pattern = new StringBuilder();
        filter.codePoints().forEach(point -> {
            switch (point) {
                case '*' -> pattern.append(".*");
                case '?' -> pattern.append('.');
                default -> pattern.append(Pattern.quote(Character.toString(point)));
            }
        });
        return Pattern.compile(pattern.toString());
    }

    /**
     * Selects scenarios by tag, without regard to case.
     *
     * @param tags the tags
     * @return the scenarios that have at least one of them
     * @throws NoScenariosException if one of the tags is on no scenario, or none is given
     */
    public Scenarios tagged(Collection<String> tags) {
        Set<String> known = new LinkedHashSet<>();
        scenarios.forEach(scenario -> known.addAll(scenario.tags()));
        for (String tag : tags) {
            if (known.stream().noneMatch(tag::equalsIgnoreCase)) {
                throw new NoScenariosException("The tag (" + tag + ") is on none of " + scenarios.size()
                        + " scenarios.\n"
                        + (known.isEmpty() ? "Maybe add it: no scenario has a tag." : NearestName.remedy(tag, known)));
            }
        }
        return select(
                scenario ->
                        scenario.tags().stream().anyMatch(it -> tags.stream().anyMatch(it::equalsIgnoreCase)),
                "No tag was given.",
                "Maybe one of those in the files.");
    }

    private Scenarios select(Predicate<Scenario> wanted, String nothing, String remedy) {
        List<Scenario> selected = scenarios.stream().filter(wanted).toList();
        if (selected.isEmpty()) {
            throw new NoScenariosException(nothing + "\n" + remedy);
        }
        return new Scenarios(ruleSet, selected);
    }

    /**
     * Replays the scenarios by the rules that they were read with, under the default readings.
     *
     * @return what came of them
     */
    public ReplayReport replay() {
        return replay(ruleSet);
    }

    /**
     * Replays the scenarios by other rules, under the default readings.
     *
     * @param rules the rules
     * @return what came of them
     */
    public ReplayReport replay(RuleSet rules) {
        return replay(rules.advisor(Readings.DEFAULT));
    }

    /**
     * Replays the scenarios.
     *
     * @param advisor the advisor; a scenario's own readings take the place of its readings
     * @return what came of them; rules that fail make their scenarios fail, and never an exception
     */
    public ReplayReport replay(EngagementAdvisor advisor) {
        return ReplayReport.of(new Replay(advisor).of(scenarios), advisor.ruleSet());
    }
}
