package dev.engagement.examples.benchmarks;

import dev.engagement.model.Question;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The floor: the same questions in Java written by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HandWrittenBenchmark {
    private List<Question<?>> questions = List.of();
    private int turn;

    /** The name of the question. */
    @Param({"ownership", "retention", "intake"})
    public String question = "";

    /** Makes the questions. */
    @Setup
    public void prepare() {
        questions = Cases.of(question);
    }

    /**
     * By hand.
     *
     * @return the answer
     */
    @Benchmark
    public Object handWritten() {
        turn = (turn + 1) % questions.size();
        return HandWritten.decide(questions.get(turn));
    }
}
