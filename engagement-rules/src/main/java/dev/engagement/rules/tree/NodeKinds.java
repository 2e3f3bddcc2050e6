package dev.engagement.rules.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was decided about each kind of node of a parser. A kind that nobody decided about is refused. */
final class NodeKinds {
    private final Set<String> read;
    private final Map<String, String> remedies = new HashMap<>();

    private NodeKinds(Set<String> read) {
        this.read = read;
    }

    /** Starts with the kinds that the rule tree reads, by the simple names of their classes. */
    static NodeKinds reading(String... names) {
        return new NodeKinds(Set.of(names));
    }

    /** Refuses kinds, with what an analyst writes instead. */
    NodeKinds refusing(String remedy, String... names) {
        for (String name : names) {
            if (read.contains(name) || remedies.put(name, remedy) != null) {
                throw new IllegalStateException("Two decisions are made about the kind of node (" + name + ").");
            }
        }
        return this;
    }

    boolean isRead(Class<?> kind) {
        return read.contains(kind.getSimpleName());
    }

    boolean isDecided(Class<?> kind) {
        return isRead(kind) || remedies.containsKey(kind.getSimpleName());
    }

    /** What to write instead; empty for a kind that nobody decided about. */
    Optional<String> remedy(Class<?> kind) {
        return Optional.ofNullable(remedies.get(kind.getSimpleName()));
    }

    /** How many kinds were decided about. */
    int count() {
        return read.size() + remedies.size();
    }
}
