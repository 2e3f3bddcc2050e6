package dev.engagement.rules.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs expected with actual members so that as many as possible have a partner: a member that only one actual fits gets
 * that one, though another fitted it first. Immutable.
 *
 * @param missing which expected members have no actual one, by index
 * @param unexpected which actual members have no expected one, by index
 */
record Pairing(List<Integer> missing, List<Integer> unexpected) {
    private static final int NOBODY = -1;

    boolean complete() {
        return missing.isEmpty() && unexpected.isEmpty();
    }

    static Pairing of(List<Shape> expected, List<Shape> actual) {
        int[] partner = new int[actual.size()];
        Arrays.fill(partner, NOBODY);
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            if (!findPartner(i, expected, actual, partner, new boolean[actual.size()])) {
                missing.add(i);
            }
        }
        List<Integer> unexpected = new ArrayList<>();
        for (int j = 0; j < partner.length; j++) {
            if (partner[j] == NOBODY) {
                unexpected.add(j);
            }
        }
        return new Pairing(List.copyOf(missing), List.copyOf(unexpected));
    }

    /** Gives a member a partner, if need be one whose own member can find another. */
    private static boolean findPartner(
            int member, List<Shape> expected, List<Shape> actual, int[] partner, boolean[] tried) {
        for (int j = 0; j < actual.size(); j++) {
            if (tried[j] || !expected.get(member).fits(actual.get(j))) {
                continue;
            }
            tried[j] = true;
            if (partner[j] == NOBODY || findPartner(partner[j], expected, actual, partner, tried)) {
                partner[j] = member;
                return true;
            }
        }
        return false;
    }
}
