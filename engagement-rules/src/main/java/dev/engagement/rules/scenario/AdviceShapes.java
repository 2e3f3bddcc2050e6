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

    /**
     * Expected advice, in the order in which it stands, so that it can be rewritten in its place. A code that stands twice,
     * and a map without one, is an issue.
     */
    static Members read(YamlNode node, String what, MapReader maps, ShapeReader shapes) {
        List<YamlNode> items = MapReader.items(node);
        List<Scalar> codes =
                maps.words(items.stream().filter(it -> !(it instanceof Entries)).toList(), what);
        List<Shape> members = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof Scalar scalar && codes.contains(scalar)) {
                members.add(Word.ofCode(scalar.text()));
            } else if (item instanceof Entries map) {
                readMap(map, what, maps, shapes, members);
            }
        }
        return new Members(members);
    }

    private static void readMap(Entries map, String what, MapReader maps, ShapeReader shapes, List<Shape> members) {
        if (map.find(CODE).filter(it -> it.value() instanceof Scalar).isEmpty()) {
            maps.wrongKind(map, what, "a map with a code", "Maybe { code: …, roles: [ … ] }.");
        } else {
            members.add(shapes.anything(map));
        }
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
