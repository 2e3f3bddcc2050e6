package dev.engagement.rules.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody meant: the nearest one by Damerau and Levenshtein's distance (letters left out, added,
 * changed, or exchanged with their neighbour), without regard to case, {@code -}, {@code _} and blanks. Stateless.
 */
public final class NearestName {
    private static final int NAMES_IN_A_REMEDY = 12;

    private NearestName() {}

    /**
     * The nearest name.
     *
     * @param wanted the name as it was spelled
     * @param known all names that exist
     * @return the nearest one; empty if none is near, which is to say within a third of its letters
     */
    public static Optional<String> of(String wanted, Collection<String> known) {
        String folded = folded(wanted);
        int limit = Math.max(1, Math.min(4, (folded.length() + 1) / 3));
        return known.stream()
                .filter(name -> distance(folded, folded(name)) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(folded, folded(name)))
                        .thenComparingInt(name -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * A remedy that names the nearest name, or all of them where none is near and they are few.
     *
     * @param wanted the name as it was spelled
     * @param known all names that exist
     * @return {@code Maybe stage.}, {@code Maybe one of: NO, UNKNOWN, YES.}, or an empty text
     */
    public static String remedy(String wanted, Collection<String> known) {
        return of(wanted, known).map(name -> "Maybe " + name + ".").orElseGet(() -> oneOf(known));
    }

    private static String oneOf(Collection<String> known) {
        List<String> names = known.stream().sorted().distinct().toList();
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMES_IN_A_REMEDY)));
        String more = names.size() > NAMES_IN_A_REMEDY ? " …" : ".";
        return "Maybe " + (names.size() == 1 ? "" : "one of: ") + shown + more;
    }

    private static String folded(String name) {
        return name.replaceAll("[-_\\s]", "").toLowerCase(Locale.ROOT);
    }

    /** The optimal string alignment: each stretch is edited at most once, which is enough for slips of a finger. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (exchanged) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
