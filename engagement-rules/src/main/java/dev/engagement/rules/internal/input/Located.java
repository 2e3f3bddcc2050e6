package dev.engagement.rules.internal.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of a JSON or YAML text, which knows its place. Immutable. */
public sealed interface Located {
    /**
     * Where it begins.
     *
     * @return the place
     */
    Place place();

    /**
     * The node without places.
     *
     * @return a text, number, truth value, list, map or null
     */
    @Nullable
    Object raw();

    /**
     * A single value.
     *
     * @param raw a text, number, truth value or null; of YAML every value but null is a text
     * @param place where it begins
     */
    record Scalar(@Nullable Object raw, Place place) implements Located {}

    /**
     * A list.
     *
     * @param items its members
     * @param place where it begins
     */
    record Sequence(List<Located> items, Place place) implements Located {
        /** Copies the members. {@inheritDoc} */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public List<@Nullable Object> raw() {
            List<@Nullable Object> raw = new ArrayList<>();
            items.forEach(item -> raw.add(item.raw()));
            return raw;
        }
    }

    /**
     * An object.
     *
     * @param entries its entries; no key stands twice
     * @param place where it begins
     */
    record Mapping(List<Entry> entries, Place place) implements Located {
        /** Copies the entries. {@inheritDoc} */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /**
         * The value of a key.
         *
         * @param key the key
         * @return its entry; empty if there is none
         */
        public Optional<Entry> get(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        @Override
        public Map<String, @Nullable Object> raw() {
            Map<String, @Nullable Object> raw = new LinkedHashMap<>();
            entries.forEach(entry -> raw.put(entry.key(), entry.value().raw()));
            return raw;
        }
    }

    /**
     * An entry of an object.
     *
     * @param key the key
     * @param place where the key begins
     * @param value the value
     */
    record Entry(String key, Place place, Located value) {}
}
