package dev.engagement.rules.internal.cells;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was said about a question so far, and which narrower ones were asked. For one thread. */
final class Said {
    private final Map<String, Saying> sayings = new LinkedHashMap<>();
    private final Map<Asked, Integer> asked = new LinkedHashMap<>();

    /** Something that is known, and in which cases. */
    record Heard(Saying saying, int guard) {}

    /** Adds cases in which something is said; true if they are more than before. */
    boolean add(Saying saying, int guard, Logic logic) {
        Saying known = sayings.computeIfAbsent(saying.name(), any -> saying);
        int wider = logic.or(known.guard(), guard);
        boolean more = wider != known.guard();
        known.guard(wider);
        return more;
    }

    void ask(Asked narrower, int guard, Logic logic) {
        asked.merge(narrower, guard, logic::or);
    }

    /** What rules said about the question itself, notes and narrower questions among it. */
    List<Saying> own() {
        return List.copyOf(sayings.values());
    }

    /** The narrower questions, and in which cases they are asked. */
    Map<Asked, Integer> asked() {
        return Collections.unmodifiableMap(asked);
    }

    /** What rules can hear: all that was said about the question, and all that was concluded about narrower ones. */
    List<Heard> heard(CaseReasoning reasoning) {
        List<Heard> heard = new ArrayList<>();
        sayings.values().forEach(it -> heard.add(new Heard(it, it.guard())));
        heard.addAll(concluded(reasoning));
        return heard;
    }

    /** All that was concluded about narrower questions, at any depth. */
    List<Heard> concluded(CaseReasoning reasoning) {
        List<Heard> concluded = new ArrayList<>();
        asked.forEach((narrower, guard) -> {
            Said there = reasoning.about(narrower);
            there.sayings.values().stream()
                    .filter(it -> Deduction.concludes(it.rule().consequence()))
                    .forEach(it -> concluded.add(new Heard(it, reasoning.logic().and(guard, it.guard()))));
            there.concluded(reasoning)
                    .forEach(it -> concluded.add(
                            new Heard(it.saying(), reasoning.logic().and(guard, it.guard()))));
        });
        return concluded;
    }
}
