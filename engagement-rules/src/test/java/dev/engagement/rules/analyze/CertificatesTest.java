package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.json.ProofWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question of the handbook is proved, and what is proved is what the certificate beside its rule file says. After a
 * change that is meant: {@code engagement prove --certificates} and the folder of the handbook's rule files.
 */
class CertificatesTest {
    private static final String HANDBOOK = "/dev/engagement/handbook/";
    private static final RuleSet RULES = RuleSet.handbook();
    private static final Prover PROVER = Prover.of(RULES);

    static List<Class<? extends Question<?>>> questions() {
        return RULES.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionIsProvedAsItsCertificateSays(Class<? extends Question<?>> question) throws IOException {
        Proof proof = PROVER.prove(question);

        assertThat(proof.issues()).isEmpty();
        assertThat(proof.engines().every())
                .as("every combination of rules was decided")
                .isTrue();
        assertThat(ProofWriter.certificate(proof)).isEqualTo(shipped(proof));
    }

    private static String shipped(Proof proof) throws IOException {
        String file = RULES.rules().stream()
                .filter(it -> it.question() == proof.type())
                .map(RuleSummary::file)
                .findFirst()
                .orElseThrow();
        String name = HANDBOOK + file.replace(".drl", ".certificate.json");
        try (InputStream resource = CertificatesTest.class.getResourceAsStream(name)) {
            return resource == null
                    ? "There is no certificate " + name
                    : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
