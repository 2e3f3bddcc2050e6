package dev.engagement.rules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports as SARIF 2.1.0, validated with the schema that OASIS published. */
class SarifLogTest {
    private static final Path ROOT = Path.of("rules of ours").toAbsolutePath();

    @Test
    void everyCodeIsWrittenAsTheSchemaDemands() throws IOException {
        List<RuleIssue> all = new ArrayList<>();
        for (IssueCode code : IssueCode.values()) {
            all.add(issue(code, "handoff/retention.drl", 1 + all.size()));
        }
        String sarif = report(all).toSarif(ROOT);

        assertThat(faults(sarif)).isEmpty();
        JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
        assertThat(run.get("results")).hasSize(all.size());
        assertThat(run.at("/tool/driver/rules")).hasSize(all.size());
    }

    @Test
    void aReportWithoutIssuesIsOneToo() throws IOException {
        assertThat(faults(report(List.of()).toSarif(ROOT))).isEmpty();
    }

    @Test
    void theSchemaIsTheRealOne() throws IOException {
        assertThat(faults("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}"))
                .isNotEmpty();
        assertThat(faults("{\"version\":\"2.0.0\",\"runs\":[]}")).isNotEmpty();
    }

    @Test
    void anIssueHasItsPlaceItsRuleAndItsRemedy() throws IOException {
        RuleIssue issue = new RuleIssue(
                IssueCode.UNKNOWN_FACT, "handoff/retention.drl", 12, 35, 12, 42, "RETENTION-03", "No.", "Maybe yes.");
        JsonNode run = run(report(List.of(issue)));
        JsonNode result = run.at("/results/0");

        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(result.get("ruleId").asText()).isEqualTo("E405");
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).isEqualTo("No.\nMaybe yes.");
        assertThat(result.at("/locations/0/physicalLocation/region"))
                .hasToString("{\"startLine\":12,\"startColumn\":35,\"endLine\":12,\"endColumn\":42}");
        assertThat(result.at("/locations/0/logicalLocations/0/name").asText()).isEqualTo("RETENTION-03");
        JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asText()).isEqualTo("E405");
        assertThat(rule.get("name").asText()).isEqualTo("UnknownFact");
        assertThat(rule.at("/help/markdown").asText())
                .isEqualTo(HelpPage.of(IssueCode.UNKNOWN_FACT).text());
    }

    @Test
    void pathsAreToldFromTheRoot() throws IOException {
        assertThat(uriOf("handoff/retention.drl")).isEqualTo("handoff/retention.drl");
        assertThat(uriOf(ROOT.resolve("my rules").resolve("größe.drl").toString()))
                .isEqualTo("my%20rules/gr%C3%B6%C3%9Fe.drl");
        assertThat(uriOf(ROOT.resolveSibling("other.drl").toString()))
                .startsWith("file:/")
                .endsWith("/other.drl");
    }

    @Test
    void whatCannotBeReadAndWhatIsNotShownIsTold() throws IOException {
        List<RuleIssue> many = new ArrayList<>();
        many.add(issue(IssueCode.UNREADABLE_FILE, "none.drl", 1));
        for (int i = 0; i < 150; i++) {
            many.add(issue(IssueCode.UNUSED_IMPORT, "a.drl", 1 + i));
        }
        CheckReport report = report(many);
        JsonNode invocation = run(report).at("/invocations/0");

        assertThat(faults(report.toSarif(ROOT))).isEmpty();
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/1/message/text").asText())
                .isEqualTo("1 error and 150 warnings in 1 rule file. 51 more issues not shown.");
    }

    private static String uriOf(String file) throws IOException {
        return run(report(List.of(issue(IssueCode.UNUSED_IMPORT, file, 1))))
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
    }

    private static JsonNode run(CheckReport report) throws IOException {
        return new ObjectMapper().readTree(report.toSarif(ROOT)).at("/runs/0");
    }

    private static CheckReport report(List<RuleIssue> issues) {
        return new CheckReport(issues, 1, 1, Optional.empty(), Optional.empty());
    }

    private static RuleIssue issue(IssueCode code, String file, int line) {
        return new RuleIssue(code, file, line, 1, line, 2, "", "What is wrong (x).", "");
    }

    private static List<Error> faults(String sarif) throws IOException {
        try (InputStream in = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
            return schema.validate(sarif, InputFormat.JSON);
        }
    }
}
