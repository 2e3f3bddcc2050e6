package dev.engagement.rules.analyze;

import java.util.stream.Stream;

/** The first of the generated rule sets, in every build. */
class GeneratedRuleSetsTest extends GeneratedRuleSets {
    static Stream<Integer> seeds() {
        return Stream.iterate(0, it -> it + 1).limit(20);
    }
}
