package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks an advisor the questions of scenarios, under the readings that each chooses. Safe for use by many threads. */
final class Replay {
    private final EngagementAdvisor advisor;
    private final Map<Readings, EngagementAdvisor> advisors = new ConcurrentHashMap<>();
    private final RuleTalk talk;

    Replay(EngagementAdvisor advisor) {
        this.advisor = advisor;
        this.talk = new RuleTalk(advisor.ruleSet());
    }

    ScenarioResult of(Scenario scenario) {
        Readings readings = ReadingChoice.with(advisor.readings(), scenario.readings());
        EngagementAdvisor reader = readings.equals(advisor.readings())
                ? advisor
                : advisors.computeIfAbsent(readings, advisor.ruleSet()::advisor);
        try {
            Decision<?> decision = reader.decide(scenario.question());
            return ScenarioResult.decided(scenario, readings, decision, talk);
        } catch (RuntimeException e) {
            return ScenarioResult.failed(scenario, readings, e, talk);
        }
    }

    List<ScenarioResult> of(List<Scenario> scenarios) {
        return scenarios.stream().map(this::of).toList();
    }
}
