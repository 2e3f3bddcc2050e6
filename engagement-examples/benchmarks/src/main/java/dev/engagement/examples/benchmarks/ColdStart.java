package dev.engagement.examples.benchmarks;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a fresh JVM needs until its first decision: with the rules as they were built ahead of time, and with the same
 * rules built from their files. Starts one JVM of each kind after the other, so that both meet the same machine.
 */
public final class ColdStart {
    private static final String PREBUILT = "prebuilt";
    private static final String FROM_FILES = "from-files";

    private ColdStart() {}

    /**
     * Measures.
     *
     * @param args how many JVMs of each kind to start (5 by default)
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if the wait for one is broken off
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1 && (args[0].equals(PREBUILT) || args[0].equals(FROM_FILES))) {
            System.out.println(millisToFirstDecision(args[0].equals(FROM_FILES)));
            return;
        }
        int starts = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Map<String, long[]> first = new LinkedHashMap<>();
        Map<String, long[]> whole = new LinkedHashMap<>();
        for (int i = 0; i < starts; i++) {
            for (String kind : new String[] {PREBUILT, FROM_FILES}) {
                Instant start = Instant.now();
                first.computeIfAbsent(kind, any -> new long[starts])[i] = inFreshJvm(kind);
                whole.computeIfAbsent(kind, any -> new long[starts])[i] =
                        Duration.between(start, Instant.now()).toMillis();
            }
        }
        first.forEach((kind, millis) -> System.out.printf(
                Locale.ROOT,
                "%-12s create() and first decision %6d ms (median of %d), from start to end of the JVM %6d ms%n",
                kind,
                median(millis),
                starts,
                median(whole.getOrDefault(kind, millis))));
    }

    private static long inFreshJvm(String kind) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        kind)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (jvm.waitFor() != 0) {
            throw new IllegalStateException("The JVM (" + kind + ") failed: " + out);
        }
        return Long.parseLong(out);
    }

    private static long millisToFirstDecision(boolean fromFiles) {
        Question<?> question = Cases.requests().get(0);
        long start = System.nanoTime();
        EngagementAdvisor advisor =
                fromFiles ? EngagementAdvisor.of(builtFromFiles(), Readings.DEFAULT) : EngagementAdvisor.create();
        Decision<?> decision = advisor.decide(question);
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        if (decision.values().isEmpty()) {
            throw new IllegalStateException("Nothing was decided: " + decision);
        }
        return millis;
    }

    /** A blank line more is another file, so that none of the classes built ahead of time is taken. */
    private static RuleSet builtFromFiles() {
        RuleSetBuilder builder = RuleSet.builder();
        for (RuleFileText file : RuleSet.handbook().files()) {
            builder.file(new RuleFileText(file.name(), "\n" + file.text()));
        }
        return builder.build();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
