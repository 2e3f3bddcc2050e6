package dev.engagement.rules.analyze;

import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a rule with one change in it. Immutable.
 *
 * @param <T> what the part is
 * @param kind what kind of change it is
 * @param from the words that are changed
 * @param to the words in their place; empty where nothing is
 * @param position where they stand
 * @param changed the part after the change
 */
record Mutation<T>(Mutant.Kind kind, String from, String to, Position position, T changed) {
    /** One node in the place of another. */
    static <N extends Node> Mutation<N> of(Mutant.Kind kind, Node from, N to) {
        return new Mutation<>(kind, from.text(), to.text(), from.position(), to);
    }

    /** The same change within something larger. */
    <W> Mutation<W> within(Function<? super T, ? extends W> whole) {
        return new Mutation<>(kind, from, to, position, whole.apply(changed));
    }

    /** Lists in which one item is changed. */
    static <T> Stream<Mutation<List<T>>> each(
            List<? extends T> items, Function<? super T, ? extends Stream<? extends Mutation<? extends T>>> mutations) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(place -> mutations
                        .apply(items.get(place))
                        .map(it -> it.within(changed -> {
                            List<T> copy = new ArrayList<>(items);
                            copy.set(place, changed);
                            return copy;
                        })));
    }

    /** The list without one of its items. */
    static <T extends Node> Mutation<List<T>> dropped(Mutant.Kind kind, List<T> items, int place) {
        List<T> copy = new ArrayList<>(items);
        T gone = copy.remove(place);
        return new Mutation<>(kind, gone.text(), "", gone.position(), copy);
    }
}
