package dev.engagement.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.engagement.model.Advice;
import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Force;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.model.Reason;
import dev.engagement.model.RowOrigin;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.model.Step;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import dev.engagement.model.handoff.HandoverAdvice;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.intake.CompletenessQuestion;
import dev.engagement.model.intake.IntakeAdvice;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.request.EngagementPlan;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.model.request.RequestAdvice;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.routing.Manner;
import dev.engagement.model.routing.PeerKind;
import dev.engagement.model.routing.RoutingQuestion;
import dev.engagement.model.routing.Theme;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the default locale")
class DecisionWriterTest {
    private static final RuleSetIdentity RULE_SET = new RuleSetIdentity("handbook", "1", "abc");
    private static final RetentionQuestion RETENTION =
            RetentionQuestion.builder().build();

    @Test
    void writesOneLineInAFixedOrder() {
        Finding<Retention> finding = Finding.of(RETENTION, Retention.LACKS_GLOBAL_APPROVAL)
                .pending("stage")
                .warning(Advice.of("look-twice"))
                .because(reason("RETENTION-04"));
        Note note =
                Note.warning(RETENTION, HandoverAdvice.CONFIRM_DOCUMENTATION).because(reason("RETENTION-09"));

        String line = DecisionWriter.write(
                "CS-1", Decision.of(RETENTION, List.of(finding), List.of(note), List.of(), RULE_SET));

        assertThat(line)
                .isEqualTo("{\"id\":\"CS-1\",\"question\":\"retention\",\"outcome\":\"DECIDED\","
                        + "\"values\":[\"lacks-global-approval\"],"
                        + "\"findings\":[{\"question\":\"retention\",\"rule\":\"RETENTION-04\","
                        + "\"title\":\"title of RETENTION-04\",\"force\":\"must\",\"rows\":[\"T27.04\"],"
                        + "\"sources\":[\"ecosystem-sa#handoff\"],\"statements\":[\"Both approve.\"],"
                        + "\"value\":\"lacks-global-approval\",\"pending\":[\"stage\"],"
                        + "\"warnings\":[{\"code\":\"look-twice\",\"words\":\"Look twice\"}]}],"
                        + "\"missingFacts\":[\"stage\"],"
                        + "\"notes\":[{\"question\":\"retention\",\"rule\":\"RETENTION-09\","
                        + "\"title\":\"title of RETENTION-09\",\"force\":\"must\",\"rows\":[\"T27.04\"],"
                        + "\"sources\":[\"ecosystem-sa#handoff\"],\"statements\":[\"Both approve.\"],"
                        + "\"advice\":{\"code\":\"confirm-documentation\","
                        + "\"words\":\"Nobody said whether interactions with the customer are documented: make sure\"},"
                        + "\"warning\":true}],"
                        + "\"notCovered\":[],\"asked\":[],"
                        + "\"ruleSet\":{\"name\":\"handbook\",\"version\":\"1\",\"sha256\":\"abc\"}}");
    }

    @Test
    void saysWhatIsMissingAndWhyNothingIsSaid() throws Exception {
        JsonNode missing = tree(decision(RETENTION, Missing.of(RETENTION, "stage")));
        assertThat(missing.get("id").isNull()).isTrue();
        assertThat(missing.get("outcome").asText()).isEqualTo("NEEDS_FACTS");
        assertThat(missing.get("missingFacts")).hasToString("[\"stage\"]");

        JsonNode silent = tree(decision(RETENTION, NotCovered.of(RETENTION).because(reason("RETENTION-08"))));
        assertThat(silent.get("outcome").asText()).isEqualTo("NOT_COVERED");
        assertThat(silent.at("/notCovered/0/rule").asText()).isEqualTo("RETENTION-08");
        assertThat(silent.at("/notCovered/0/title").asText()).isEqualTo("title of RETENTION-08");

        CompletenessQuestion completeness = CompletenessQuestion.builder().build();
        JsonNode none = tree(decision(completeness, Nothing.of(completeness)));
        assertThat(none.get("outcome").asText()).isEqualTo("DECIDED");
        assertThat(none.get("values")).isEmpty();
    }

    @Test
    void writesWhatIsSaidOfAnEngagement() throws Exception {
        RoutingQuestion routing = RoutingQuestion.builder().build();
        Engagement occasional =
                Engagement.of(Role.ALLIANCE_SA).in(Manner.OCCASIONAL).with(Role.CSM, Role.ALLIANCE_BDM);
        Engagement whole = Engagement.of(Role.CHANNEL_SA)
                .in(Manner.PREFERRED)
                .with(Role.PARTNER)
                .via(Role.PARTNER_SUPPORT_DESK)
                .otherwise(Role.ECOSYSTEM_SA)
                .on(Route.SLACK)
                .under(Theme.ENABLE)
                .connectingWith(PeerKind.OWN_PEERS);

        assertThat(tree(decision(
                                routing,
                                Finding.of(routing, Engagement.of(Role.FIELD_SA)),
                                Finding.of(routing, occasional),
                                Finding.of(routing, whole)))
                        .get("values"))
                .hasToString("[{\"role\":\"field-sa\",\"manner\":\"normal\"},"
                        + "{\"role\":\"alliance-sa\",\"manner\":\"occasional\",\"with\":[\"alliance-bdm\",\"csm\"]},"
                        + "{\"role\":\"channel-sa\",\"manner\":\"preferred\",\"with\":[\"partner\"],"
                        + "\"via\":[\"partner-support-desk\"],\"otherwise\":[\"ecosystem-sa\"],\"route\":\"slack\","
                        + "\"theme\":\"enable\",\"peers\":\"own-peers\"}]");
    }

    @Test
    void writesAPlanAsItsViewsWithoutEmptyOnes() throws Exception {
        EngagementRequest request = EngagementRequest.builder().build();
        EngagementPlan step = EngagementPlan.of(Step.of(RequestAdvice.HAND_OVER).by(Role.ECOSYSTEM_SA));
        CompletenessQuestion completeness = request.intake().completeness();
        Finding<RequiredItem> item = Finding.of(completeness, RequiredItem.CHAMPION)
                .warning(IntakeAdvice.PERSONAS_NOT_ENGAGED)
                .because(reason("COMPLETENESS-01"));
        Finding<Ownership> owner = Finding.of(
                        request.ownership(), Ownership.by(Role.FIELD_SA).supportedBy(Role.ECOSYSTEM_SA))
                .because(reason("OWNERSHIP-01"));
        Finding<Verdict> verdict = Finding.of(request.intake(), Verdict.ACCEPT).because(reason("INTAKE-01"));

        JsonNode line = tree(Decision.of(
                request,
                List.of(Finding.of(request, step).because(reason("REQUEST-20"))),
                List.of(),
                List.of(
                        Decision.of(
                                request.intake(),
                                List.of(verdict),
                                List.of(),
                                List.of(decision(completeness, item)),
                                RULE_SET),
                        decision(request.ownership(), owner)),
                RULE_SET));

        assertThat(line.at("/values/0"))
                .hasToString("{\"verdict\":\"accept\","
                        + "\"ownership\":{\"owner\":\"field-sa\",\"supporters\":[\"ecosystem-sa\"],\"handoffDue\":false},"
                        + "\"missingItems\":[\"champion\"],"
                        + "\"steps\":[{\"what\":{\"code\":\"hand-over\",\"words\":\"Hand the opportunity over to the Field"
                        + " SA\"},\"who\":[\"ecosystem-sa\"]}],"
                        + "\"warnings\":[{\"code\":\"personas-not-engaged\",\"words\":\"The right personas are not"
                        + " engaged\"}]}");
        assertThat(line.get("findings").findValuesAsText("rule"))
                .containsExactly("REQUEST-20", "INTAKE-01", "COMPLETENESS-01", "OWNERSHIP-01");
        assertThat(line.at("/findings/0/value"))
                .hasToString(
                        "{\"steps\":[{\"what\":{\"code\":\"hand-over\",\"words\":\"Hand the opportunity over to the"
                                + " Field SA\"},\"who\":[\"ecosystem-sa\"]}]}");
        assertThat(line.at("/asked/0"))
                .hasToString("{\"question\":\"intake\",\"outcome\":\"DECIDED\",\"values\":[\"accept\"],"
                        + "\"missingFacts\":[],\"notCovered\":[],\"asked\":[{\"question\":\"completeness\","
                        + "\"outcome\":\"DECIDED\",\"values\":[\"champion\"],\"missingFacts\":[],\"notCovered\":[],"
                        + "\"asked\":[]}]}");
        assertThat(line.at("/asked/1/question").asText()).isEqualTo("ownership");
    }

    @Test
    void everyViewOfAPlanIsWritten() {
        assertThat(EngagementPlan.class.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0)
                .extracting(Method::getName)
                .as("a view that is new here is to be written by PlainValues too")
                .containsExactlyInAnyOrder(
                        "parts",
                        "verdict",
                        "ownership",
                        "owner",
                        "supporters",
                        "retention",
                        "handover",
                        "approvalsMissing",
                        "engagements",
                        "missingItems",
                        "participation",
                        "coverage",
                        "asyncSupport",
                        "contacts",
                        "labels",
                        "template",
                        "event",
                        "capability",
                        "leadTime",
                        "shortNotices",
                        "steps",
                        "records",
                        "timeLimits",
                        "qualification",
                        "risks",
                        "warnings",
                        "notes",
                        "toString",
                        "hashCode");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Decision<Retention> decision = decision(RETENTION, Finding.of(RETENTION, Retention.LACKS_GLOBAL_APPROVAL));
        String here = DecisionWriter.write("I", decision);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(DecisionWriter.write("I", decision)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLineStaysOneLineWhateverATextSays() {
        String line = DecisionWriter.write("a\nb\u2028\"", decision(RETENTION, Missing.of(RETENTION, "stage")));

        assertThat(line).startsWith("{\"id\":\"a\\nb\u2028\\\"\",").doesNotContain("\n");
    }

    private static <V> Decision<V> decision(Question<V> question, Conclusion... conclusions) {
        return Decision.of(question, List.of(conclusions), List.of(), List.of(), RULE_SET);
    }

    private static JsonNode tree(Decision<?> decision) throws Exception {
        return new ObjectMapper().readTree(DecisionWriter.write("", decision));
    }

    private static Reason reason(String rule) {
        HandbookRow row = new HandbookRow(
                "T27.04",
                "esa-handoff-approvals",
                RowOrigin.TEXT,
                Force.MUST,
                List.of("ecosystem-sa#handoff"),
                "Both approve.");
        return new Reason(rule, "title of " + rule, Force.MUST, List.of(row), List.of("ecosystem-sa#handoff"));
    }
}
