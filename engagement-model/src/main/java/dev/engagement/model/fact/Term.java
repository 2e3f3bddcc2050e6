package dev.engagement.model.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A word of a vocabulary: one stable code, a label for people, and the other names that an export may use. */
public interface Term {
    /**
     * The names of this term.
     *
     * @return code, label and aliases
     */
    Names names();

    /**
     * The stable name, in lower case with hyphens.
     *
     * @return the code, such as {@code regional-sa-manager}
     */
    default String code() {
        return names().code();
    }

    /**
     * The name for people.
     *
     * @return the label, such as {@code Regional SA Manager}
     */
    default String label() {
        return names().label();
    }

    /**
     * The names of a term. Immutable.
     *
     * @param code the stable name, in lower case with hyphens
     * @param label the name for people
     * @param aliases other names, as a CRM or an older handbook spells them
     */
    record Names(String code, String label, List<String> aliases) {
        /** Copies the aliases. {@inheritDoc} */
        public Names {
            aliases = List.copyOf(aliases);
        }

        /**
         * Makes the names of a term.
         *
         * @param code the stable name
         * @param label the name for people
         * @param aliases other names
         * @return the names
         */
        public static Names of(String code, String label, String... aliases) {
            return new Names(code, label, List.of(aliases));
        }

        /**
         * Makes the names of an enum constant, whose code is its name.
         *
         * @param constant the constant
         * @param label the name for people
         * @param aliases other names
         * @return the names
         */
        public static Names of(Enum<?> constant, String label, String... aliases) {
            return of(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), label, aliases);
        }

        /**
         * All names: code, label, aliases.
         *
         * @return at least the code and the label
         */
        public List<String> all() {
            return Stream.concat(Stream.of(code, label), aliases.stream()).toList();
        }
    }
}
