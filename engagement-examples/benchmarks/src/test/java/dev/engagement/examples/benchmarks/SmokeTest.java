package dev.engagement.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark still runs: one short iteration, in this JVM; its times mean nothing. */
class SmokeTest {
    @Test
    void everyBenchmarkRuns() throws Exception {
        var options = new OptionsBuilder()
                .include(SmokeTest.class.getPackageName())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(20))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        assertThat(new Runner(options).run()).hasSizeGreaterThan(20);
    }
}
