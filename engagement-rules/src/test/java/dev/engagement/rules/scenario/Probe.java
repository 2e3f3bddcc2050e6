package dev.engagement.rules.scenario;

import dev.engagement.model.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** What tests do in a class loader of their own. */
public final class Probe {
    private Probe() {}

    /** Replays by rules that lack one, and tells the failures. */
    public static String failures() {
        return Scenarios.read(List.of(SelectionTest.resource()), new StubRules())
                .replay(new StubRules().flipped())
                .toString();
    }

    /** Runs scenarios as dynamic tests, as JUnit does, and tells what became of them. */
    public static List<String> dynamicTests() {
        List<String> said = new ArrayList<>();
        said.add(DynamicTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Scenarios scenarios = Scenarios.read(List.of(SelectionTest.resource()), new StubRules());
        Stream<DynamicNode> nodes = ScenarioTests.of(new StubRules().flipped().advisor(Readings.DEFAULT), scenarios);
        nodes.map(DynamicContainer.class::cast)
                .flatMap(DynamicContainer::getChildren)
                .forEach(node -> {
                    try {
                        ((DynamicTest) node).getExecutable().execute();
                        said.add("passed: " + node.getDisplayName());
                    } catch (Throwable e) {
                        said.add("failed: " + node.getDisplayName() + ": "
                                + e.getClass().getSimpleName());
                    }
                });
        return said;
    }
}
