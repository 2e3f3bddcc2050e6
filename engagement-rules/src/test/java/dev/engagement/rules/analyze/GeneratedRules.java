package dev.engagement.rules.analyze;

import com.acme.model.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rules that decide every case once, since they are the leaves of a tree that splits one fact after the other: what is
 * then planted among them is all that there is to find.
 */
final class GeneratedRules {
    private static final List<List<String>> SPLITS = List.of(
            List.of("insured == YesNo.YES", "insured != YesNo.YES"),
            List.of("insured == YesNo.NO", "insured != YesNo.NO"),
            List.of("fragile == YesNo.YES", "fragile == YesNo.NO", "fragile == YesNo.UNKNOWN"),
            List.of("fragile in ( YesNo.YES, YesNo.NO )", "fragile == YesNo.UNKNOWN"),
            List.of("parcels.unknown", "parcels.lessThan( 10 )", "parcels.atLeast( 10 )"),
            List.of("parcels.atLeast( 25 )", "!parcels.atLeast( 25 )"),
            List.of("approvals.empty", "!approvals.empty"),
            List.of(
                    "approvals contains Approval.REGIONAL_SA_MANAGER",
                    "approvals not contains Approval.REGIONAL_SA_MANAGER"),
            List.of("remark.blank", "!remark.blank"),
            List.of("remark.sentence", "!remark.sentence"));

    private static final List<Carrier> CARRIERS = List.of(Carrier.values());

    private final Random random;
    private final List<String> leaves = new ArrayList<>();

    GeneratedRules(long seed) {
        this.random = new Random(seed);
        split(new ArrayList<>(), new ArrayList<>(SPLITS), 4);
    }

    /** Splits by facts that were not split before; combinations that cannot be are not made. */
    private void split(List<String> conditions, List<List<String>> left, int depth) {
        boolean leaf = depth == 0 || left.isEmpty() || (!conditions.isEmpty() && random.nextInt(4) == 0);
        if (leaf) {
            leaves.add(String.join(", ", conditions));
            return;
        }
        List<String> choices = left.get(random.nextInt(left.size()));
        String fact = factOf(choices.get(0));
        List<List<String>> rest =
                left.stream().filter(it -> !factOf(it.get(0)).equals(fact)).toList();
        for (String choice : choices) {
            List<String> more = new ArrayList<>(conditions);
            more.add(choice);
            split(more, rest, depth - 1);
        }
    }

    private static String factOf(String condition) {
        return condition.replace("!", "").split("[ .]", -1)[0];
    }

    /** The conditions of each rule; none of two rules ever hold together, and some always do. */
    List<String> leaves() {
        return leaves;
    }

    /** A rule for each leaf; neighbours answer differently. */
    List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            rules.add(rule(i, leaves.get(i)));
        }
        return rules;
    }

    static String rule(int number, String conditions) {
        return Shipments.carrier(id(number), conditions, carrierOf(number).name());
    }

    static String id(int number) {
        return "SHIPMENT-%02d".formatted(number + 1);
    }

    static Carrier carrierOf(int number) {
        return CARRIERS.get(number % CARRIERS.size());
    }

    int any() {
        return random.nextInt(leaves.size());
    }

    /** The same condition in other words. */
    static String rewritten(String conditions) {
        return conditions
                .replace("insured != YesNo.YES", "insured in ( YesNo.NO, YesNo.UNKNOWN )")
                .replace("insured == YesNo.NO", "( insured != YesNo.YES && insured != YesNo.UNKNOWN )")
                .replace("fragile in ( YesNo.YES, YesNo.NO )", "fragile != YesNo.UNKNOWN")
                .replace("parcels.lessThan( 10 )", "!parcels.unknown, !parcels.atLeast( 10 )")
                .replace("!approvals.empty", "( !approvals.empty || approvals contains Approval.REGIONAL_SA_MANAGER )")
                .replace("!remark.blank", "( !remark.blank || remark.sentence )");
    }
}
