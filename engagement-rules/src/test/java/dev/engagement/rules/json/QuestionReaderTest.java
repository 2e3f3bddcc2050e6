package dev.engagement.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Role;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.model.routing.RoutingQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {
    static final List<Class<? extends Question<?>>> QUESTIONS =
            List.of(RetentionQuestion.class, RoutingQuestion.class, EngagementRequest.class);

    private static final String ONE = """
            {"question":"retention","facts":{"ecosystemSaIsPrimary":"yes","stage":3,"approvals":["regional-sa-manager"]}}
            """;
    private static final RetentionQuestion RETENTION = RetentionQuestion.builder()
            .ecosystemSaIsPrimary(YesNo.YES)
            .stage(OpportunityStage.TECHNICAL_EVALUATION)
            .approvals(Set.of(Approval.REGIONAL_SA_MANAGER))
            .build();

    private final QuestionReader reader = QuestionReader.of(QUESTIONS);

    @Test
    void readsOneQuestion() {
        QuestionReading reading = reader.read("q.json", ONE, InputFormat.JSON);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.cases()).containsExactly(new QuestionCase("", RETENTION, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"question\":\"retention\"}\n\n{\"id\":\"b\",\"question\":\"request\"}\n",
                "{\"question\":\"retention\"}\r\n  \r\n{\"id\":\"b\",\"question\":\"request\"}",
                "[{\"question\":\"retention\",\"facts\":{}},\n\n{\"id\" : \"b\",\"question\":\"request\"}]",
                "[{\n\"question\":\"retention\"}\n,{\"id\":\"b\",\n\"question\":\"request\"}]",
            })
    void readsListsAndLinesAndNamesTheLineOfEachQuestion(String json) {
        QuestionReading reading = reader.read("q.json", json, InputFormat.JSON);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.cases())
                .containsExactly(
                        new QuestionCase("", RetentionQuestion.builder().build(), 1),
                        new QuestionCase("b", EngagementRequest.builder().build(), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                id: 7
                question: retention
                facts:
                  ecosystemSaIsPrimary: yes
                  stage: 3-Technical Evaluation   # as the CRM spells it
                  approvals: [Regional SA Manager]
                """, """
                - id: "7"
                  question: 'retention'
                  facts: {ecosystemSaIsPrimary: true, stage: 3, approvals: regional_sa_manager}
                """, """
                ---
                {id: 7, question: retention, facts: {ecosystemSaIsPrimary: Y, stage: "3", approvals: [REGIONAL SA MANAGER]}}
                ...
                """})
    void readsYaml(String yaml) {
        QuestionReading reading = reader.read("q.yaml", yaml, InputFormat.YAML);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.cases()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo("7");
            assertThat(it.question()).isEqualTo(RETENTION);
        });
    }

    @Test
    void readsSeveralYamlDocuments() {
        QuestionReading reading =
                reader.read("q.yaml", "question: retention\n---\n- question: request\n", InputFormat.YAML);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.cases()).extracting(QuestionCase::line).containsExactly(1, 3);
    }

    @Test
    void keepsTheTextsOfYamlAsTheyAreWritten() {
        QuestionReading reading = reader.read("q.yaml", """
                question: request
                facts:
                  opportunityId: 006483942894848
                  whyNow: no
                  champion: ~
                  identifiedPain: |
                    Releases take nine weeks
                    because of handoffs.
                """, InputFormat.YAML);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.cases())
                .extracting(QuestionCase::question)
                .containsExactly(EngagementRequest.builder()
                        .opportunityId(Text.of("006483942894848"))
                        .whyNow(Text.of("no"))
                        .identifiedPain(Text.of("Releases take nine weeks\nbecause of handoffs."))
                        .build());
    }

    @Test
    void nullAndBlankAreUnknown() {
        QuestionReading reading = reader.read("q.json", """
                {"id":null,"question":"retention","facts":{"stage":null,"ecosystemSaIsPrimary":" ","approvals":null}}
                """, InputFormat.JSON);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.cases())
                .containsExactly(
                        new QuestionCase("", RetentionQuestion.builder().build(), 1));
    }

    @Test
    void coinsUnknownWordsOfOpenVocabulariesWithAWarningAndGoesOn() {
        QuestionReading reading = reader.read(
                "q.json",
                "{\"question\":\"routing\",\"facts\":{\"requester\":\"Sales Wizard\",\"need\":\"demoo\"}}",
                InputFormat.JSON);

        assertThat(reading.refused()).isFalse();
        assertThat(reading.cases())
                .extracting(QuestionCase::question)
                .containsExactly(RoutingQuestion.builder()
                        .requester(Role.of("sales-wizard"))
                        .need(Need.of("demoo"))
                        .build());
        assertThat(reading.issues())
                .extracting(InputIssue::toString)
                .satisfiesExactly(
                        issue -> assertThat(issue)
                                .startsWith("q.json:1:44: warning: The value (Sales Wizard) is not a known one"),
                        issue -> assertThat(issue)
                                .isEqualTo("q.json:1:66: warning: The value (demoo) is not a known one of the fact"
                                        + " (need): no rule names it.\nMaybe demo."));
    }

    @Test
    void warnsOfAnIdThatStandsTwice() {
        QuestionReading reading = reader.read(
                "q.jsonl",
                "{\"id\":\"a\",\"question\":\"retention\"}\n{\"id\":\"a\",\"question\":\"retention\"}",
                InputFormat.JSON_LINES);

        assertThat(reading.cases()).hasSize(2);
        assertThat(reading.issues())
                .extracting(InputIssue::toString)
                .containsExactly("q.jsonl:2:7: warning: The id (a) was given before, in line 1, column 7.\n"
                        + "Maybe give each question an id of its own.");
    }

    @Test
    void tellsTheFormatByTheEndingOfAName(@TempDir Path directory) throws IOException {
        Path json = Files.writeString(directory.resolve("a.JSON"), "\uFEFF" + ONE);
        Path lines = Files.writeString(directory.resolve("a.ndjson"), ONE + ONE);
        Path yaml = Files.writeString(directory.resolve("a.yml"), "question: retention");

        assertThat(reader.read(json).cases()).containsExactly(new QuestionCase("", RETENTION, 1));
        assertThat(reader.read(lines).cases()).hasSize(2);
        assertThat(reader.read(yaml).cases()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(InputFormat.class)
    void readsQuestionsOfManyLinesInReasonableTime(InputFormat format) {
        String line = "{\"question\":\"retention\",\"facts\":{\"stage\":\"3\",\"ecosystemSaIsPrimary\":\"yes\"}}";
        String text = switch (format) {
            case JSON -> "[" + (line + ",").repeat(4_000) + line + "]";
            case JSON_LINES -> (line + "\n").repeat(4_001);
            case YAML -> ("- " + line.replace(":", ": ") + "\n").repeat(4_001);
        };

        QuestionReading reading = reader.read("q", text, format);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.cases()).hasSize(4_001);
    }
}
