package dev.engagement.rules.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.engagement.rules.tree.FuzzedRules;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any file is formatted, with all its meaning and comments, or left alone. */
class FormatterFuzzTest {
    static Stream<byte[]> seeds() {
        return FuzzedRules.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void formats(byte[] bytes) {
        Formatting.checked(FuzzedRules.NAME, new String(bytes, StandardCharsets.UTF_8));
    }
}
