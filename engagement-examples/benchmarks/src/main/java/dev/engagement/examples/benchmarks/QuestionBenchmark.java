package dev.engagement.examples.benchmarks;

import dev.engagement.model.Question;
import dev.engagement.rules.EngagementAdvisor;
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

/** One question: by the library, and in bare sessions over the same rules, cut in two ways. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QuestionBenchmark {
    private final EngagementAdvisor advisor = EngagementAdvisor.create();
    private final BareSessions oneBase = BareSessions.inOneBase();
    private final BareSessions baseOfFamily = BareSessions.inBasesOfFamilies();
    private List<Question<?>> questions = List.of();
    private int turn;

    /** The name of the question. */
    @Param({"ownership", "duty", "retention", "handover", "completeness", "intake", "routing"})
    public String question = "";

    /** Makes the questions. */
    @Setup
    public void prepare() {
        questions = Cases.of(question);
    }

    private Question<?> next() {
        turn = (turn + 1) % questions.size();
        return questions.get(turn);
    }

    /**
     * By the library.
     *
     * @return the decision
     */
    @Benchmark
    public Object advisor() {
        return advisor.decide(next());
    }

    /**
     * In a bare session over all rules.
     *
     * @return how much was concluded
     */
    @Benchmark
    public int bareOneBase() {
        return oneBase.decide(next());
    }

    /**
     * In a bare session over the rules of its family.
     *
     * @return how much was concluded
     */
    @Benchmark
    public int bareBaseOfFamily() {
        return baseOfFamily.decide(next());
    }
}
