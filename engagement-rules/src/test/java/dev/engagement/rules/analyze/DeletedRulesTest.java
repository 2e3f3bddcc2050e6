package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever takes out one rule of the core tables is shown the cases of it: as a gap, or as decided otherwise. */
class DeletedRulesTest {
    private static final RuleSet HANDBOOK = RuleSet.handbook();
    private static final List<Rule> RULES = RulesRead.of(HANDBOOK);
    private static final RuleInterpreter INTERPRETER = RulesRead.interpreter(HANDBOOK, RULES);

    /** What these say, a narrower question or another rule says as well: without them nothing is decided otherwise. */
    private static final Set<String> SAID_ANYWAY = Set.of("HANDOVER-11", "HANDOVER-12", "INTAKE-28", "ROUTING-53");

    static Stream<Class<? extends Question<?>>> questions() {
        return Stream.of("ownership", "retention", "handover", "routing", "intake", "completeness")
                .map(it -> HANDBOOK.question(it).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void casesOfTheRuleAreShown(Class<? extends Question<?>> type) {
        List<Rule> own = RULES.stream().filter(it -> it.question() == type).toList();
        List<List<Rule>> versions = new ArrayList<>(List.of(RULES));
        own.forEach(gone -> versions.add(without(gone)));
        CaseSpace space = new CaseSpace(type, versions);
        CaseMap whole = space.map(RULES);

        assertThat(own).isNotEmpty();
        for (Rule gone : own) {
            CaseMap left = space.map(without(gone));
            int shown = new Transitions(whole, left).all().values().stream().reduce(left.gap(), space.diagrams()::or);
            if (shown == Diagrams.NEVER) {
                assertThat(SAID_ANYWAY).contains(gone.id());
                continue;
            }
            Case of = space.caseOf(space.plainest(shown));
            assertThat(INTERPRETER.decide(of.question(), of.readings()).explain())
                    .as("who spoke in %s", of)
                    .contains(gone.id() + ":");
        }
    }

    private static List<Rule> without(Rule gone) {
        return RULES.stream().filter(it -> !it.id().equals(gone.id())).toList();
    }
}
