package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.json.ProofWriter;
import dev.engagement.rules.tree.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
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

    /** How many whole questions are decided beside, where the build is not the full one. */
    private static final int FEW = 100;

    /** Their proofs take as long as all others together. */
    private static final Set<String> LONG = Set.of("demo", "discovery", "label", "plan-process", "request");

    static List<Class<? extends Question<?>>> questions() {
        return RULES.questions().stream().filter(it -> !isLong(it)).toList();
    }

    static List<Class<? extends Question<?>>> longQuestions() {
        return RULES.questions().stream().filter(CertificatesTest::isLong).toList();
    }

    private static boolean isLong(Class<? extends Question<?>> question) {
        return LONG.contains(QuestionType.of(question).name());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionIsProvedAsItsCertificateSays(Class<? extends Question<?>> question) throws IOException {
        Proof proof = PROVER.withRandomCases(FEW).prove(question);

        assertProved(proof);
        assertThat(ProofWriter.certificate(proof))
                .isEqualTo(shipped(question).replace("\"atRandom\" : 2000", "\"atRandom\" : " + FEW));
    }

    @ParameterizedTest
    @MethodSource({"questions", "longQuestions"})
    @Tag("full")
    void certificateIsWhatTheProofSays(Class<? extends Question<?>> question) throws IOException {
        Proof proof = PROVER.prove(question);

        assertProved(proof);
        assertThat(ProofWriter.certificate(proof)).isEqualTo(shipped(question));
    }

    private static void assertProved(Proof proof) {
        assertThat(proof.issues()).isEmpty();
        assertThat(proof.engines().every())
                .as("every combination of rules was decided")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("longQuestions")
    void certificateIsOfTheRulesBesideIt(Class<? extends Question<?>> question) throws IOException {
        List<Rule> rules = RulesRead.of(RULES);
        String hash = RulesRead.hash(RULES, CaseSpace.involved(question, rules));

        assertThat(shipped(question)).contains('"' + hash + '"');
    }

    private static String shipped(Class<? extends Question<?>> question) throws IOException {
        String file = RULES.rules().stream()
                .filter(it -> it.question() == question)
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
