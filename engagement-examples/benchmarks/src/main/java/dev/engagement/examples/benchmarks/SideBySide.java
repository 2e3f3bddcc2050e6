package dev.engagement.examples.benchmarks;

import dev.engagement.model.Question;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.EngagementAdvisor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares alternatives turn by turn in one run, by the processor time of this thread: on a busy machine their ratios
 * hold where times do not. Prints microseconds (the lower quartile of all rounds) and ratios.
 */
public final class SideBySide {
    private static final int WARM_UP = 40;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final List<Alternative> alternatives = new ArrayList<>();
    private int sink;

    private static final class Alternative {
        private final String name;
        private final Runnable turn;
        private final double[] micros;

        Alternative(String name, Runnable turn, int rounds) {
            this.name = name;
            this.turn = turn;
            this.micros = new double[rounds];
        }

        double lowerQuartile() {
            double[] sorted = micros.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 4];
        }
    }

    private SideBySide() {}

    /**
     * Compares.
     *
     * @param args how many rounds (60 by default), and how many times a round repeats each alternative (500)
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        int repeats = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        new SideBySide().compare(rounds, repeats);
    }

    private void compare(int rounds, int repeats) {
        EngagementAdvisor advisor = EngagementAdvisor.create();
        BareSessions oneBase = BareSessions.inOneBase();
        BareSessions families = BareSessions.inBasesOfFamilies();
        for (String name :
                List.of("ownership", "duty", "retention", "handover", "completeness", "intake", "routing", "request")) {
            List<Question<?>> questions = Cases.of(name);
            add(name + " / library", rounds, () -> questions.forEach(it -> use(advisor.decide(it))));
            add(name + " / bare, one base", rounds, () -> questions.forEach(it -> sink += oneBase.decide(it)));
            if (!name.equals("request")) {
                add(name + " / bare, family", rounds, () -> questions.forEach(it -> sink += families.decide(it)));
            }
        }
        for (String name : List.of("ownership", "retention", "intake")) {
            List<Question<?>> questions = Cases.of(name);
            add(name + " / by hand", rounds, () -> questions.forEach(it -> use(HandWritten.decide(it))));
        }
        List<EngagementRequest> requests = Cases.requests();
        add(
                "request / one by one",
                rounds,
                () -> requests.forEach(request -> Cases.partsOf(request).forEach(part -> use(advisor.decide(part)))));
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Alternative alternative : alternatives) {
                double micros = time(alternative.turn, repeats / requests.size()) / requests.size();
                if (round >= 0) {
                    alternative.micros[round] = micros;
                }
            }
        }
        report();
    }

    private void add(String name, int rounds, Runnable turn) {
        alternatives.add(new Alternative(name, turn, rounds));
    }

    private void use(Object result) {
        sink += System.identityHashCode(result) & 1;
    }

    private double time(Runnable turn, int repeats) {
        long start = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            turn.run();
        }
        return (clock.getCurrentThreadCpuTime() - start) / 1000.0 / repeats;
    }

    private void report() {
        for (Alternative it : alternatives) {
            double library = of(it.name.substring(0, it.name.indexOf(' ')) + " / library");
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %9.2f µs   library / this = %6.2f%n",
                    it.name,
                    it.lowerQuartile(),
                    library / it.lowerQuartile());
        }
        System.out.println("(" + sink + " seen)");
    }

    private double of(String name) {
        return alternatives.stream()
                .filter(it -> it.name.equals(name))
                .mapToDouble(Alternative::lowerQuartile)
                .findFirst()
                .orElse(Double.NaN);
    }
}
