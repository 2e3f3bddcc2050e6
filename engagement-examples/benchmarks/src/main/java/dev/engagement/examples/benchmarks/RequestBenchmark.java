package dev.engagement.examples.benchmarks;

import dev.engagement.model.Question;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.EngagementAdvisor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A whole request, beside its questions asked one by one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RequestBenchmark {
    private final EngagementAdvisor advisor = EngagementAdvisor.create();
    private final BareSessions oneBase = BareSessions.inOneBase();
    private final List<EngagementRequest> requests = Cases.requests();
    private int turn;

    private EngagementRequest next() {
        turn = (turn + 1) % requests.size();
        return requests.get(turn);
    }

    /**
     * The request as one question.
     *
     * @return the decision
     */
    @Benchmark
    public Object whole() {
        return advisor.decide(next());
    }

    /**
     * The questions that it raises, by a caller who asks each.
     *
     * @param decisions takes the decisions
     */
    @Benchmark
    public void oneByOne(Blackhole decisions) {
        for (Question<?> part : Cases.partsOf(next())) {
            decisions.consume(advisor.decide(part));
        }
    }

    /**
     * The request in one bare session over all rules.
     *
     * @return how much was concluded
     */
    @Benchmark
    public int bareOneBase() {
        return oneBase.decide(next());
    }
}
