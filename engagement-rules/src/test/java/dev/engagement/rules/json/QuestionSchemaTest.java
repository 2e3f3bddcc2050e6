package dev.engagement.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Outcome;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.intake.EffortQuestion;
import dev.engagement.model.intake.QualifyingMeetingQuestion;
import dev.engagement.model.intake.RiskQuestion;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.AnswerFacts;
import dev.engagement.rules.internal.facts.EveryKindQuestion;
import dev.engagement.rules.internal.facts.FactDescriptions;
import dev.engagement.rules.json.QuestionSchema.Fact;
import dev.engagement.rules.json.QuestionSchema.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuestionSchemaTest {
    @Test
    void namesFactsAndValues() {
        QuestionSchema schema = QuestionSchema.of(RetentionQuestion.class);

        assertThat(schema.question()).isEqualTo("retention");
        assertThat(schema.facts())
                .contains(
                        new Fact(
                                "ecosystemSaIsPrimary",
                                "Whether an Ecosystem SA has primary responsibility now",
                                Kind.YES_NO,
                                false,
                                List.of("yes", "no", "unknown"),
                                Map.of("yes", "yes", "no", "no", "unknown", "unknown"),
                                List.of()),
                        new Fact(
                                "approvals",
                                "Which approvals to keep it beyond stage 2 were given",
                                Kind.WORD,
                                true,
                                List.of("global-ecosystem-sa-manager", "regional-sa-manager"),
                                Map.of(
                                        "global-ecosystem-sa-manager",
                                        "Global Ecosystem SA Manager",
                                        "regional-sa-manager",
                                        "Regional SA Manager"),
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
                                  "description" : "How large the opportunity seems",
                                  "enum" : [
                                    "small",
                                    "medium",
                                    "large",
                                    "unknown"
                                  ],
                                  "labels" : {
                                    "small" : "Small",
                                    "medium" : "Medium",
                                    "large" : "Large",
                                    "unknown" : "Unknown"
                                  }
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

    @Test
    void tellsWhichFactsDecideEachAnswer() {
        RuleSet rules = RuleSet.handbook();
        List<AnswerFacts> answers = Objects.requireNonNull(
                AnswerFacts.of(List.of(RiskQuestion.class), rules).get(RiskQuestion.class));

        assertThat(answers)
                .contains(
                        new AnswerFacts(Outcome.DECIDED, "sa-burnout", List.of("wrongTime", "enoughContext")),
                        new AnswerFacts(Outcome.NEEDS_FACTS, "wrongTime", List.of("wrongTime", "enoughContext")));
        assertThat(QuestionSchema.of(RiskQuestion.class).answering(answers).toJson())
                .containsSubsequence("\"answers\"", "\"answer\" : \"sa-burnout\"", "\"missing\" : \"wrongTime\"");
    }

    @Test
    void everyFactOfTheHandbookIsDescribed() {
        Set<String> facts = new TreeSet<>();
        RuleSet.handbook().questions().stream()
                .map(QuestionSchema::of)
                .forEach(schema -> schema.facts().forEach(fact -> {
                    facts.add(schema.question() + "." + fact.name());
                    assertThat(fact.description())
                            .as(schema.question() + "." + fact.name())
                            .isNotBlank()
                            .doesNotEndWith(".");
                }));

        assertThat(FactDescriptions.all().keySet()).containsExactlyInAnyOrderElementsOf(facts);
    }
}
