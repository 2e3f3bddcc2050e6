package dev.engagement.rules.internal.cells;

import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule gave names to, as far as it was followed: questions, and what follows from facts. Immutable.
 *
 * @param questions the questions that have names
 * @param values all else that has names
 */
record Bindings(Map<String, Asked> questions, Map<String, FactFunction> values) {
    static final Bindings NONE = new Bindings(Map.of(), Map.of());

    Bindings plus(String name, Asked question) {
        Map<String, Asked> more = new LinkedHashMap<>(questions);
        more.put(name, question);
        return new Bindings(more, values);
    }

    Bindings plus(String name, FactFunction value) {
        Map<String, FactFunction> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Bindings(questions, more);
    }

    Optional<Asked> question(Node node) {
        return node instanceof Variable variable
                ? Optional.ofNullable(questions.get(variable.name()))
                : Optional.empty();
    }

    Names in(Case of) {
        Names names = Names.NONE;
        for (Map.Entry<String, Asked> question : questions.entrySet()) {
            names = names.plus(question.getKey(), question.getValue().at(of));
        }
        for (Map.Entry<String, FactFunction> value : values.entrySet()) {
            names = names.plus(value.getKey(), value.getValue().of().apply(of));
        }
        return names;
    }

    /** The levels on which the names within a node depend; a question alone has none. */
    int[] levels(Node node) {
        List<int[]> levels = new ArrayList<>();
        variables(node).map(values::get).forEach(it -> {
            if (it != null) {
                levels.add(it.levels());
            }
        });
        return Dependencies.together(levels);
    }

    /** What the names within a node stand for. */
    String text(Node node) {
        return variables(node)
                .distinct()
                .map(name -> name + " = " + (questions.containsKey(name) ? questions.get(name) : valueText(name)))
                .collect(Collectors.joining(", "));
    }

    private String valueText(String name) {
        FactFunction value = values.get(name);
        return value == null ? "" : value.text();
    }

    private static Stream<String> variables(Node node) {
        Stream<Node> used = node instanceof Binding binding ? Nodes.in(binding.path()) : Nodes.in(node);
        return used.filter(Variable.class::isInstance).map(it -> ((Variable) it).name());
    }
}
