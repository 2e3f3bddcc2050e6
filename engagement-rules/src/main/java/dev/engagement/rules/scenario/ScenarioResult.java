package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What came of one scenario. Immutable and safe for use by many threads. */
public final class ScenarioResult {
    private final Scenario scenario;
    private final Readings readings;
    private final @Nullable Decision<?> decision;
    private final @Nullable RuntimeException failure;
    private final List<Difference> differences;
    private final RuleTalk talk;

    private ScenarioResult(
            Scenario scenario,
            Readings readings,
            @Nullable Decision<?> decision,
            @Nullable RuntimeException failure,
            List<Difference> differences,
            RuleTalk talk) {
        this.scenario = scenario;
        this.readings = readings;
        this.decision = decision;
        this.failure = failure;
        this.differences = differences;
        this.talk = talk;
    }

    static ScenarioResult decided(Scenario scenario, Readings readings, Decision<?> decision, RuleTalk talk) {
        return new ScenarioResult(scenario, readings, decision, null, scenario.check(decision), talk);
    }

    static ScenarioResult failed(Scenario scenario, Readings readings, RuntimeException failure, RuleTalk talk) {
        Difference difference = new Difference("decision", "a decision", "none: " + failure.getMessage());
        return new ScenarioResult(scenario, readings, null, failure, List.of(difference), talk);
    }

    /**
     * The scenario.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * How the handbook was read.
     *
     * @return the advisor's readings with those that the scenario chooses
     */
    public Readings readings() {
        return readings;
    }

    /**
     * Whether the decision is as expected.
     *
     * @return true if so
     */
    public boolean passed() {
        return differences.isEmpty();
    }

    /**
     * The decision.
     *
     * @return the decision; empty if the rules failed
     */
    public Optional<Decision<?>> decision() {
        return Optional.ofNullable(decision);
    }

    /**
     * How the rules failed.
     *
     * @return what the advisor threw; empty if there is a decision
     */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * What is otherwise than expected.
     *
     * @return all differences; empty if the scenario passed
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * The rules of the scenario's very question that spoke.
     *
     * @return their ids
     */
    public SortedSet<String> spoke() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(
                decision == null ? List.of() : Spoken.rules(decision).keySet()));
    }

    /**
     * The result for people: one line if the scenario passed; else expected and actual, the rules that spoke, and for each
     * rule that did otherwise than expected, why.
     */
    @Override
    public String toString() {
        return passed()
                ? "passed: " + scenario.name() + " (" + scenario.file() + ":" + scenario.line() + ")"
                : new FailureText(this, talk).text();
    }
}
