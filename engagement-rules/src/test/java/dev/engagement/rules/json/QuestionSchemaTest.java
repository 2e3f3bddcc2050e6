package dev.engagement.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.intake.EffortQuestion;
import dev.engagement.model.intake.QualifyingMeetingQuestion;
import dev.engagement.rules.internal.facts.EveryKindQuestion;
import dev.engagement.rules.json.QuestionSchema.Fact;
import dev.engagement.rules.json.QuestionSchema.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionSchemaTest {
    @Test
    void namesFactsAndValues() {
        QuestionSchema schema = QuestionSchema.of(RetentionQuestion.class);

        assertThat(schema.question()).isEqualTo("retention");
        assertThat(schema.facts())
                .contains(
                        new Fact(
                                "ecosystemSaIsPrimary", Kind.YES_NO, false, List.of("yes", "no", "unknown"), List.of()),
                        new Fact(
                                "approvals",
                                Kind.WORD,
                                true,
                                List.of("global-ecosystem-sa-manager", "regional-sa-manager"),
                                List.of()));
        assertThat(schema.facts())
                .filteredOn(fact -> fact.name().equals("stage"))
                .singleElement()
                .satisfies(stage -> {
                    assertThat(stage.values())
                            .startsWith("pending-acceptance", "discovery")
                            .contains("closed-won");
                    assertThat(stage.numbers()).containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 9, 10);
                });
    }

    @Test
    void knowsEveryKind() {
        assertThat(QuestionSchema.of(EveryKindQuestion.class).facts())
                .extracting(Fact::kind)
                .containsExactly(
                        Kind.YES_NO,
                        Kind.WORD,
                        Kind.WORD,
                        Kind.WORD,
                        Kind.OPEN_WORD,
                        Kind.OPEN_WORD,
                        Kind.TEXT,
                        Kind.TIME_SPAN,
                        Kind.COUNT,
                        Kind.WORD,
                        Kind.OPEN_WORD);
    }

    @Test
    void isWrittenAsJsonSchema() {
        assertThat(QuestionSchema.of(EffortQuestion.class).toJson()).isEqualTo("""
                        {
                          "$schema" : "https://json-schema.org/draft/2020-12/schema",
                          "title" : "effort",
                          "type" : "object",
                          "properties" : {
                            "id" : {
                              "type" : [
                                "string",
                                "integer"
                              ]
                            },
                            "question" : {
                              "const" : "effort"
                            },
                            "facts" : {
                              "type" : "object",
                              "properties" : {
                                "perceivedSize" : {
                                  "enum" : [
                                    "small",
                                    "medium",
                                    "large",
                                    "unknown"
                                  ]
                                }
                              },
                              "additionalProperties" : false
                            }
                          },
                          "required" : [
                            "question"
                          ],
                          "additionalProperties" : false
                        }
                        """);
        assertThat(QuestionSchema.of(EveryKindQuestion.class).toJson())
                .contains("\"form\"", "\"duration\"", "\"minimum\" : 0", "\"examples\"", "\"items\"");
        assertThat(QuestionSchema.toJson(List.of(
                        QuestionSchema.of(EffortQuestion.class), QuestionSchema.of(QualifyingMeetingQuestion.class))))
                .containsOnlyOnce("$schema")
                .containsSubsequence("\"oneOf\"", "\"title\" : \"effort\"", "\"title\" : \"qualifying-meeting\"");
    }
}
