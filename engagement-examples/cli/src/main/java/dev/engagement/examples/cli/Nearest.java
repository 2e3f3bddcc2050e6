package dev.engagement.examples.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that somebody may have meant. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** A remedy: the nearest of the known names, or all of them where none is near and they are few. */
    static String remedy(String meant, Collection<String> known) {
        List<String> near = near(meant, known);
        if (!near.isEmpty()) {
            return "Maybe " + joined(near) + "?";
        }
        return known.size() <= 20
                ? "Known are: " + String.join(", ", known) + "."
                : "Maybe one of " + known.size() + ", such as "
                        + known.stream().limit(MOST).collect(Collectors.joining(", ")) + ".";
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static List<String> near(String meant, Collection<String> known) {
        String folded = folded(meant);
        int furthest = Math.max(1, folded.length() / 3);
        Comparator<String> byDistance = Comparator.comparingInt(name -> distance(folded, folded(name)));
        return known.stream()
                .filter(name -> distance(folded, folded(name)) <= furthest)
                .sorted(byDistance.thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    static String folded(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
