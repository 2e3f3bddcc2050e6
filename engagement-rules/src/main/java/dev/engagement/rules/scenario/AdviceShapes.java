package dev.engagement.rules.scenario;

import dev.engagement.model.Advice;
import dev.engagement.rules.internal.input.YamlNode;
import dev.engagement.rules.internal.input.YamlNode.Entries;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import dev.engagement.rules.scenario.Shape.Fields;
import dev.engagement.rules.scenario.Shape.Members;
import dev.engagement.rules.scenario.Shape.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Advice as scenario files spell it: by its code, or as a map of its code and of fields that it has beside. */
final class AdviceShapes {
    private static final String CODE = "code";

    private AdviceShapes() {}

    /** Expected advice; a code that stands twice, and a map without one, is an issue. */
    static Members read(YamlNode node, String what, MapReader maps, ShapeReader shapes) {
        List<Shape> members = new ArrayList<>();
        List<YamlNode> codes = new ArrayList<>();
        for (YamlNode item : MapReader.items(node)) {
            if (!(item instanceof Entries map)) {
                codes.add(item);
            } else if (map.find(CODE).filter(it -> it.value() instanceof Scalar).isEmpty()) {
                maps.wrongKind(item, what, "a map with a code", "Maybe { code: …, roles: [ … ] }.");
            } else if (shapes.anything(map) instanceof Fields fields) {
                members.add(fields);
            }
        }
        maps.words(codes, what).forEach(it -> members.add(Word.ofCode(it.text())));
        return new Members(members);
    }

    /** Advice that was given: with its fields where a map is expected of its code, else by its code. */
    static Members of(Collection<Advice> given, Shape expected) {
        Set<Shape> seen = new LinkedHashSet<>();
        given.forEach(it -> seen.add(asMap(it, expected) ? whole(it) : Word.ofCode(it.code())));
        return new Members(List.copyOf(seen));
    }

    /** Advice with all that it tells. */
    static Members whole(Collection<Advice> given) {
        return new Members(given.stream().map(AdviceShapes::whole).toList());
    }

    private static Shape whole(Advice advice) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        fields.put(CODE, Word.ofCode(advice.code()));
        ValueFields.of(advice.getClass())
                .telling()
                .forEach(it -> fields.putIfAbsent(it, Shapes.of(ValueFields.read(advice, it))));
        return fields.size() == 1 ? Word.ofCode(advice.code()) : new Fields(fields);
    }

    private static boolean asMap(Advice advice, Shape expected) {
        Word code = Word.ofCode(advice.code());
        return expected instanceof Members list
                && list.members().stream()
                        .anyMatch(it -> it instanceof Fields map
                                && map.fields().get(CODE) instanceof Word wanted
                                && code.fits(wanted));
    }
}
