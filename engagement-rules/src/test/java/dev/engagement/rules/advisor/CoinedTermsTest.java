package dev.engagement.rules.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.json.InputFormat;
import dev.engagement.rules.json.QuestionReader;
import dev.engagement.rules.json.QuestionReading;
import dev.engagement.rules.scenario.ScenarioSource;
import dev.engagement.rules.scenario.Scenarios;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word that a rule coins is known wherever questions are read for these rules. */
class CoinedTermsTest {
    private static final RuleSet RULES =
            RuleSet.builder().file(new RuleFileText("routing/ours.drl", """
                    package dev.engagement.handbook.routing

                    import dev.engagement.model.Finding
                    import dev.engagement.model.fact.Need
                    import dev.engagement.model.fact.Role
                    import dev.engagement.model.routing.Engagement
                    import dev.engagement.model.routing.RoutingQuestion

                    rule "OURS-01: a sovereign cloud"  @source( "desk#cloud" )
                    when  $question : RoutingQuestion( need == Need.of( "sovereign-cloud-review" ) )
                    then  insert( Finding.of( $question, Engagement.of( Role.of( "cloud-desk" ) ) ) );  end
                    // end of ours: 1 rule
                    """)).build();
    private static final String QUESTION =
            "{\"question\":\"routing\",\"facts\":{\"need\":\"Sovereign cloud review\",\"requester\":\"csm\"}}";

    @Test
    void theRuleSetHasThem() {
        assertThat(RuleSet.handbook().coinedTerms()).isEmpty();
        assertThat(RuleSet.builder()
                        .file(RuleSet.handbook().files().get(0))
                        .build()
                        .coinedTerms())
                .isEmpty();
        assertThat(RULES.coinedTerms())
                .map(it -> (Object) it)
                .containsExactly(Role.of("cloud-desk"), Need.of("sovereign-cloud-review"));
    }

    @Test
    void questionsMayUseThem() {
        QuestionReading known = QuestionReader.of(RULES).read("x.json", QUESTION, InputFormat.JSON);
        QuestionReading unknown = QuestionReader.of(RuleSet.handbook()).read("x.json", QUESTION, InputFormat.JSON);

        assertThat(known.issues()).isEmpty();
        assertThat(unknown.issues()).singleElement().asString().contains("no rule names it");
        assertThat(known.cases()).isEqualTo(unknown.cases());
    }

    @Test
    void scenariosMayUseThem() {
        String scenario = """
                - name: a sovereign cloud
                  question: routing
                  given: { need: sovereign-cloud-review }
                  expect: { values: [ { role: cloud-desk } ], rules: [ OURS-01 ] }
                """;
        List<ScenarioSource> sources =
                List.of(ScenarioSource.of("ours.scenarios.yaml", scenario.getBytes(StandardCharsets.UTF_8)));

        assertThat(Scenarios.read(sources, RULES)
                        .replay(RULES.advisor(Readings.DEFAULT))
                        .toString())
                .isEqualTo("1 scenario: 1 passed, 0 failed.");
    }
}
