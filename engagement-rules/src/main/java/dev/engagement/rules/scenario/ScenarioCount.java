package dev.engagement.rules.scenario;

/** Counts scenarios, each once however often it is added in a row. Not safe for use by several threads. */
final class ScenarioCount {
    private int last = -1;
    private int count;

    /** Adds a scenario by its place in the replay. */
    void add(int scenario) {
        if (scenario != last) {
            last = scenario;
            count++;
        }
    }

    int count() {
        return count;
    }
}
