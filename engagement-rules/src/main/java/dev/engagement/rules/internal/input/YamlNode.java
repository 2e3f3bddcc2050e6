package dev.engagement.rules.internal.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A node of a YAML text as it was written: with its stretch, its brackets and quotes, and every key. Immutable. */
public sealed interface YamlNode {
    /**
     * Where it stands.
     *
     * @return the stretch
     */
    Stretch stretch();

    /**
     * A single value.
     *
     * @param text its text, without quotes
     * @param plain whether it stands without quotes
     * @param stretch where it stands
     */
    record Scalar(String text, boolean plain, Stretch stretch) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /**
         * Whether it says that there is none.
         *
         * @return true for {@code null} and {@code ~} without quotes, and where nothing was written at all
         */
        public boolean none() {
            return plain && NULLS.contains(text);
        }

        /**
         * Whether nothing was written at all.
         *
         * @return true if so; false for quotes with nothing between them
         */
        public boolean absent() {
            return plain && text.isEmpty();
        }
    }

    /**
     * A list.
     *
     * @param items the items
     * @param flow whether it stands in brackets
     * @param stretch where it stands
     */
    record Items(List<YamlNode> items, boolean flow, Stretch stretch) implements YamlNode {
        /** Copies the items. {@inheritDoc} */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An object.
     *
     * @param entries the entries in their order; a key may stand twice
     * @param flow whether it stands in braces
     * @param stretch where it stands
     */
    record Entries(List<Entry> entries, boolean flow, Stretch stretch) implements YamlNode {
        /** Copies the entries. {@inheritDoc} */
        public Entries {
            entries = List.copyOf(entries);
        }

        /**
         * Finds an entry.
         *
         * @param key its key
         * @return the first entry with this key
         */
        public Optional<Entry> find(String key) {
            return entries.stream().filter(it -> it.name().equals(key)).findFirst();
        }
    }

    /**
     * An entry of an object.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Scalar key, YamlNode value) {
        /**
         * The key as text.
         *
         * @return the name
         */
        public String name() {
            return key.text();
        }
    }
}
