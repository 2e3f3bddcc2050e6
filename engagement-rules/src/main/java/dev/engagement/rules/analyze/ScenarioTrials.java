package dev.engagement.rules.analyze;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Scenarios that an engine decides again; the one that noticed something last is tried first. For one thread. */
final class ScenarioTrials {
    private final List<Trial> trials;

    private ScenarioTrials(List<Trial> trials) {
        this.trials = new ArrayList<>(trials);
    }

    /** Decides a question. */
    interface Engine {
        Decision<?> decide(Question<?> question, Readings readings);
    }

    /** A scenario and the readings it is decided under. */
    private record Trial(Scenario scenario, Readings readings) {
        static Trial of(Scenario scenario) {
            Readings readings = Readings.DEFAULT;
            for (Reading reading : scenario.readings().values()) {
                readings = readings.with(reading);
            }
            return new Trial(scenario, readings);
        }

        /** Whether the scenario fails by an engine, or the engine does. */
        boolean red(Engine engine) {
            try {
                return !scenario.check(engine.decide(scenario.question(), readings))
                        .isEmpty();
            } catch (RuntimeException e) {
                return true; // no decision is made where one was
            }
        }
    }

    /** Those scenarios that pass by the unchanged rules. */
    static ScenarioTrials of(Collection<Scenario> scenarios, Engine unchanged) {
        return new ScenarioTrials(scenarios.stream()
                .map(Trial::of)
                .filter(it -> !it.red(unchanged))
                .toList());
    }

    /** The same scenarios, to be tried by another thread. */
    ScenarioTrials copy() {
        return new ScenarioTrials(trials);
    }

    /** The first scenario that fails. */
    Optional<Scenario> noticedBy(Engine changed) {
        for (int i = 0; i < trials.size(); i++) {
            if (trials.get(i).red(changed)) {
                Trial red = trials.remove(i);
                trials.add(0, red);
                return Optional.of(red.scenario());
            }
        }
        return Optional.empty();
    }
}
