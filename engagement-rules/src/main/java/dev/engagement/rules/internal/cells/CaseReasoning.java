package dev.engagement.rules.internal.cells;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.InsertQuestion;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out what rules say about a question and all narrower ones, each once. For one thread. */
final class CaseReasoning {
    private final Axes axes;
    private final Guards guards;
    private final Dependencies dependencies;
    private final Logic logic;
    private final Map<Class<?>, List<List<Rule>>> layers = new HashMap<>();
    private final Map<Asked, Said> said = new HashMap<>();

    CaseReasoning(Axes axes, Guards guards, Dependencies dependencies, List<Rule> rules, Logic logic) {
        this.axes = axes;
        this.guards = guards;
        this.dependencies = dependencies;
        this.logic = logic;
        Map<Class<?>, TreeMap<Integer, List<Rule>>> sorted = new HashMap<>();
        for (Rule rule : rules) {
            sorted.computeIfAbsent(rule.question(), any -> new TreeMap<>(Comparator.reverseOrder()))
                    .computeIfAbsent(rule.salience().map(it -> it.value()).orElse(0), any -> new ArrayList<>())
                    .add(rule);
        }
        sorted.forEach((type, its) -> layers.put(type, List.copyOf(its.values())));
    }

    Axes axes() {
        return axes;
    }

    Guards guards() {
        return guards;
    }

    Dependencies dependencies() {
        return dependencies;
    }

    Logic logic() {
        return logic;
    }

    /** What is said about a question. */
    Said about(Asked asked) {
        Said known = said.get(asked);
        if (known == null) {
            known = new Deduction(this, asked, layers.getOrDefault(asked.type().type(), List.of())).run();
            said.put(asked, known);
        }
        return known;
    }

    /** The narrower question that a rule asks. */
    Asked narrower(Asked about, InsertQuestion insert, Bindings bindings) {
        boolean constant = insert.arguments().stream().flatMap(Nodes::in).noneMatch(Variable.class::isInstance);
        if (!constant) {
            throw new NotAnalysableException("The narrower question (" + insert.text() + ") at " + insert.position()
                    + " is made with a fact.\nMaybe a projection without arguments can tell the fact itself.");
        }
        Object[] arguments = insert.arguments().stream()
                .map(it -> Operands.valueOf(it, Names.NONE))
                .toArray();
        String text = insert.arguments().stream().map(Node::text).collect(Collectors.joining(", "));
        Function<Question<?>, Question<?>> projection =
                from -> (Question<?>) Operands.invoke(insert.projection(), from, arguments, insert);
        return about.narrower(
                insert.projection().getName() + "(" + text + ")", insert.asked(), projection, dependencies);
    }
}
