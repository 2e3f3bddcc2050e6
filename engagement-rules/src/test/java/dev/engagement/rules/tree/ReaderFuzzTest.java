package dev.engagement.rules.tree;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are read as a rule file or refused at a place. */
class ReaderFuzzTest {
    static Stream<byte[]> seeds() {
        return FuzzedRules.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void reads(byte[] bytes) {
        FuzzedRules.read(bytes).rules().forEach(Rule::text);
    }
}
