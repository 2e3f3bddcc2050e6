package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes are expected by their codes, or with all that they tell. */
class AdviceShapesTest {
    private static final RuleSet RULES = RuleSet.handbook();

    private static Scenarios scenarios(String notes) {
        String text =
                "- { name: an SDR, question: routing, given: { requester: sdr, need: adoption, motion: post-sales },"
                        + " expect: { notes: " + notes + " } }\n";
        return Scenarios.read(
                List.of(ScenarioSource.of("asked.scenarios.yaml", text.getBytes(StandardCharsets.UTF_8))), RULES);
    }

    private static List<String> differences(String notes) {
        return scenarios(notes).replay().results().get(0).differences().stream()
                .map(Difference::toString)
                .toList();
    }

    @Test
    void codeAloneIsEnough() {
        assertThat(differences("ask-instead")).isEmpty();
        assertThat(differences("[ Ask Instead ]")).isEmpty();
        assertThat(differences("[]")).isNotEmpty();
    }

    @Test
    void mapNamesWhatIsToldBeside() {
        assertThat(differences("{ code: ask-instead, roles: [ csm ] }")).isEmpty();
        assertThat(differences("[ { code: ask-instead, roles: csm } ]")).isNotEmpty();
        assertThat(differences("[ { code: ask-instead, roles: [ sdr ] } ]").toString())
                .contains("roles: [ sdr ]", "roles: [ csm ]");
        assertThat(differences("[ { code: ask-instead, teams: [ csm ] } ]")).isNotEmpty();
        assertThat(differences("[ { code: ask-them, roles: [ csm ] } ]").toString())
                .contains("ask-them", "ask-instead");
    }

    @Test
    void mapWithoutItsCodeIsAnIssue() {
        assertThatThrownBy(() -> scenarios("[ { roles: [ csm ] } ]"))
                .isInstanceOf(InvalidScenariosException.class)
                .hasMessageContaining("a map with a code")
                .hasMessageContaining("Maybe { code: …");
    }

    @Test
    void whatIsExpectedKeepsItsOrder() {
        String notes = "[ contact-directly, { code: ask-instead, roles: [ csm ] }, request-event-support ]";
        Shape expected = scenarios(notes).all().get(0).expectation().shapes().get(ExpectKey.NOTES);

        assertThat(expected).isNotNull().extracting(Shape::yaml).isEqualTo(notes);
    }
}
