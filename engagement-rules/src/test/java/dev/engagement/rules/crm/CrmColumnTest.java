package dev.engagement.rules.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.json.QuestionWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of each column. */
class CrmColumnTest {
    /** Columns that nothing but yes and no is read from. */
    private static final Set<CrmColumn> YES_NO = EnumSet.of(
            CrmColumn.CSM_ASSIGNED,
            CrmColumn.PARTNER_TEAM_READY,
            CrmColumn.QUALIFIED,
            CrmColumn.COMMAND_PLAN_COMPLETE,
            CrmColumn.PERSONAS_ENGAGED,
            CrmColumn.DISCUSSED_WITH_SA,
            CrmColumn.OBJECTIVES_CLEAR,
            CrmColumn.EXPECTATIONS_SET,
            CrmColumn.INFO_REQUESTED_BEFORE,
            CrmColumn.ESA_PRIMARY,
            CrmColumn.EXCEPTION_REQUESTED);

    private static final Set<CrmColumn> TEXTS = EnumSet.of(
            CrmColumn.OPPORTUNITY_ID,
            CrmColumn.PARTNER_ACCOUNT,
            CrmColumn.COMMAND_PLAN_URL,
            CrmColumn.WHY_NOW,
            CrmColumn.IDENTIFIED_PAIN,
            CrmColumn.CHAMPION,
            CrmColumn.MEETING_GOAL);

    static Stream<Arguments> readable() {
        Stream<Arguments> words = Stream.of(
                word(CrmColumn.REQUESTED_BY_ROLE, "SAL", "requester", "strategic-ae"),
                word(CrmColumn.REQUESTED_BY_ROLE, "Major Account Executive", "requester", "major-ae"),
                word(CrmColumn.REQUESTED_BY_ROLE, "TAM", "requester", "csm"),
                word(CrmColumn.REQUESTED_BY_ROLE, "Field CTO", "requester", "field-cto"),
                word(CrmColumn.CSM_ASSIGNED, "YES", "csmAssigned", "yes"),
                word(CrmColumn.SEGMENT, "Large", "segment", "enterprise"),
                word(CrmColumn.SEGMENT, "PubSec", "segment", "public-sector"),
                word(CrmColumn.REGION, "apj", "region", "apac"),
                word(CrmColumn.AE_ROLE, "Strategic", "seller", "strategic-ae"),
                word(CrmColumn.AE_ROLE, "SMB", "seller", "smb-ae"),
                word(CrmColumn.AE_ROLE, "Commercial", "seller", "commercial-ae"),
                word(CrmColumn.SALES_QUALIFIED_SOURCE, "SDR Generated", "source", "gitlab"),
                word(CrmColumn.SALES_QUALIFIED_SOURCE, "AE Generated", "source", "gitlab"),
                word(CrmColumn.SALES_QUALIFIED_SOURCE, "Channel Generated", "source", "partner"),
                word(CrmColumn.SALES_QUALIFIED_SOURCE, "Partner Generated", "source", "partner"),
                word(CrmColumn.PARTNER_TYPE, "Professional Services", "partnerKind", "services"),
                word(CrmColumn.PARTNER_TYPE, "Distributor", "partnerKind", "distributor"),
                word(CrmColumn.DEAL_REGISTRATION_STATUS, "Denied", "dealRegistration", "submitted"),
                word(CrmColumn.DEAL_REGISTRATION_STATUS, "Draft", "dealRegistration", "not-submitted"),
                word(CrmColumn.SUBSCRIPTION_TYPE, "SaaS", "hosting", "gitlab-com"),
                word(CrmColumn.SUBSCRIPTION_TYPE, "Self-Managed", "hosting", "self-managed"),
                word(CrmColumn.WHY_NOW, "  budget ", "whyNow", "budget"),
                word(CrmColumn.IDENTIFIED_PAIN, "slow", "identifiedPain", "slow"),
                word(CrmColumn.CHAMPION, "L. Ferrari, CISO", "champion", "L. Ferrari, CISO"),
                word(CrmColumn.MEETING_GOAL, "a\nb \"c\"", "meetingGoal", "a\nb \"c\""),
                word(CrmColumn.OPPORTUNITY_ID, "006483942894848", "opportunityId", "006483942894848"),
                word(CrmColumn.MEETING_DATE, "2026-11-09", "meetingPlanned", "yes"),
                word(CrmColumn.MEETING_DATE, "2028-02-29T10:00:00Z", "meetingPlanned", "yes"),
                word(CrmColumn.MEETING_DATE, " ", "meetingPlanned", "no"),
                word(CrmColumn.ACCOUNT_TYPE, "Customer", "audience", "customer"));
        Stream<Arguments> several = Stream.of(
                arguments(CrmColumn.ACCOUNT_TYPE, "Prospect", Map.of("audience", "prospect", "motion", "pre-sales")),
                arguments(CrmColumn.STAGE, "2-Scoping", Map.of("stage", "scoping", "opportunityActive", "yes")),
                arguments(CrmColumn.STAGE, "6", Map.of("stage", "awaiting-signature", "opportunityActive", "yes")),
                arguments(CrmColumn.STAGE, "Closed Won", Map.of("stage", "closed-won", "opportunityActive", "no")),
                arguments(CrmColumn.STAGE, "9-Unqualified", Map.of("stage", "unqualified", "opportunityActive", "no")),
                arguments(CrmColumn.STAGE, "Unknown", Map.of()),
                arguments(CrmColumn.SUB_REGION, "SEUR", Map.of("subRegion", "southern-europe", "region", "emea")),
                arguments(CrmColumn.SUB_REGION, "LATAM", Map.of("subRegion", "latam", "region", "amer")),
                arguments(
                        CrmColumn.PARTNER_ACCOUNT,
                        "Nimbus Tech",
                        Map.of("partnerName", "Nimbus Tech", "partnerInvolved", "yes")),
                arguments(
                        CrmColumn.COMMAND_PLAN_URL,
                        "https://crm.example/plan/1",
                        Map.of("commandPlanLink", "https://crm.example/plan/1", "commandPlanAssociated", "yes")),
                arguments(
                        CrmColumn.APPROVALS,
                        "Regional SA Manager;Global Ecosystem SA Manager",
                        Map.of("approvals", List.of("global-ecosystem-sa-manager", "regional-sa-manager"))),
                arguments(
                        CrmColumn.APPROVALS,
                        "regional sa manager, ",
                        Map.of("approvals", List.of("regional-sa-manager"))),
                arguments(CrmColumn.REQUEST, "RFP", Map.of("need", "rfp")));
        Stream<Arguments> yesNo = YES_NO.stream()
                .flatMap(column -> Stream.of("Yes", "y", "TRUE", "1", "No", "n", "False", "0")
                        .map(cell -> word(
                                column,
                                cell,
                                column.facts().get(0),
                                "YyTt1".indexOf(cell.charAt(0)) >= 0 ? "yes" : "no")));
        return Stream.of(words, several, yesNo).flatMap(it -> it);
    }

    private static Arguments word(CrmColumn column, String cell, String fact, String value) {
        return arguments(column, cell, Map.of(fact, value));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void readsAValue(CrmColumn column, String cell, Map<String, Object> facts) {
        CrmCase read = Exports.readCase(column, cell);

        assertThat(read.issues()).isEmpty();
        Map<String, Object> told = QuestionWriter.facts(read.request());
        if (column != CrmColumn.EXCEPTION_REQUESTED) {
            assertThat(told.remove("exceptionRequested")).isEqualTo("no");
        }
        if (column == CrmColumn.REQUEST) {
            told.remove("phase");
        }
        assertThat(told).isEqualTo(facts);
    }

    @ParameterizedTest
    @EnumSource(value = CrmColumn.class, names = "CASE_NUMBER", mode = EnumSource.Mode.EXCLUDE)
    void aBlankCellTellsNothing(CrmColumn column) {
        CrmCase read = Exports.readCase(column, "  ");

        Map<String, Object> told = QuestionWriter.facts(read.request());
        assertThat(read.errors()).isEmpty();
        switch (column) {
            case MEETING_DATE -> assertThat(told).containsOnlyKeys("exceptionRequested", "meetingPlanned");
            case EXCEPTION_REQUESTED -> assertThat(told).isEmpty();
            default -> assertThat(told).containsOnlyKeys("exceptionRequested");
        }
    }

    static Stream<CrmColumn> columnsOfWords() {
        Set<CrmColumn> columns = EnumSet.allOf(CrmColumn.class);
        columns.removeIf(column -> column.facts().isEmpty());
        columns.removeAll(TEXTS);
        return columns.stream();
    }

    @ParameterizedTest
    @MethodSource("columnsOfWords")
    void aValueThatCannotBeReadIsListedAndUnknown(CrmColumn column) {
        CrmCase read = Exports.readCase(column, "Wibble wobble");

        assertThat(QuestionWriter.facts(read.request()))
                .isIn(Map.of(), Map.of("exceptionRequested", "no"))
                .doesNotContainKey(column.facts().get(0));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(2);
            assertThat(error.columnName()).isEqualTo(column.label());
            assertThat(error.value()).isEqualTo("Wibble wobble");
            assertThat(error.message()).contains("(Wibble wobble)").endsWith(".");
            assertThat(error.remedy()).startsWith("Maybe ").endsWith(".");
        });
    }

    static Stream<Arguments> nearlyRight() {
        return Stream.of(
                arguments(CrmColumn.STAGE, "3-Technical Evalution", "Maybe 3-Technical Evaluation."),
                arguments(CrmColumn.STAGE, "7-Closed", "Maybe one of: pending-acceptance"),
                arguments(CrmColumn.SEGMENT, "Lage", "Maybe Large."),
                arguments(CrmColumn.REGION, "EMAE", "Maybe EMEA."),
                arguments(CrmColumn.REQUESTED_BY_ROLE, "Fild SA", "Maybe Field SA."),
                arguments(CrmColumn.AE_ROLE, "CSM", "Maybe one of: Major, Strategic, Mid-Market, SMB, Commercial."),
                arguments(CrmColumn.SALES_QUALIFIED_SOURCE, "Chanel Generated", "Maybe Channel Generated."),
                arguments(CrmColumn.MEETING_DATE, "09.11.2026", "Maybe a date such as 2026-11-09."),
                arguments(CrmColumn.MEETING_DATE, "2026-02-30", "Maybe a date such as 2026-11-09."),
                arguments(CrmColumn.QUALIFIED, "WAHR", "Maybe one of: yes, no, unknown."),
                arguments(CrmColumn.REQUEST, "Proof of valu", "Maybe Proof of value."),
                arguments(CrmColumn.REQUEST, "Touch pont", "Maybe Touch point."));
    }

    @ParameterizedTest
    @MethodSource("nearlyRight")
    void namesTheNearestKnownName(CrmColumn column, String cell, String remedy) {
        CrmCase read = Exports.readCase(column, cell);

        assertThat(read.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.remedy()).startsWith(remedy));
    }

    @Test
    void anApprovalThatDoesNotCountIsListedAndTheOthersCount() {
        CrmCase read = Exports.readCase(CrmColumn.APPROVALS, "Regional SA Manager; Ecosystem SA Manager");

        assertThat(read.request().approvals()).containsExactly(Approval.REGIONAL_SA_MANAGER);
        assertThat(read.errors())
                .singleElement()
                .hasToString("x.csv:2: error: column 2 (Approvals): The approval"
                        + " (Ecosystem SA Manager) is of nobody whose approval counts: it is not counted.\n"
                        + "Maybe one of: global-ecosystem-sa-manager, regional-sa-manager.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Web Direct Generated", "web-direct generated", "Other"})
    void aSourceThatIsDecidedNowhereIsARemark(String source) {
        CrmCase read = Exports.readCase(CrmColumn.SALES_QUALIFIED_SOURCE, source);

        assertThat(read.request()).isEqualTo(Exports.nothing());
        assertThat(read.errors()).isEmpty();
        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message())
                        .isEqualTo("The source (" + source
                                + ") is decided nowhere in the handbook: it is taken as unknown."));
    }

    @Test
    void aSubRegionOfAnotherRegionIsARemark() {
        CrmCase read = Exports.readCase(Map.of(CrmColumn.REGION, "AMER", CrmColumn.SUB_REGION, "DACH"));

        assertThat(read.request().region()).isEqualTo(Region.AMER);
        assertThat(read.request().subRegion()).isEqualTo(SubRegion.UNKNOWN);
        assertThat(read.errors()).isEmpty();
        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("(DACH)", "(EMEA)", "(AMER)"));
    }

    @Test
    void aSubRegionDoesNotStandInForARegionThatCannotBeRead() {
        CrmCase read = Exports.readCase(Map.of(CrmColumn.REGION, "Mars", CrmColumn.SUB_REGION, "DACH"));

        assertThat(read.request().region()).isEqualTo(Region.UNKNOWN);
        assertThat(read.request().subRegion()).isEqualTo(SubRegion.DACH);
        assertThat(read.errors()).hasSize(1);
    }

    static Stream<Arguments> motions() {
        return Stream.of(
                arguments("Prospect", "Help unblocking adoption", "Closed Won", Motion.PRE_SALES),
                arguments("Customer", "Help unblocking adoption", "Closed Won", Motion.POST_SALES),
                arguments("Customer", "Help unblocking adoption", "", Motion.POST_SALES),
                arguments("Customer", "Demo", "3", Motion.PRE_SALES),
                arguments("Customer", "Demo", "Closed Won", Motion.UNKNOWN),
                arguments("Customer", "Demo", "", Motion.UNKNOWN),
                arguments("Customer", "", "3", Motion.UNKNOWN),
                arguments("", "Demo", "3", Motion.UNKNOWN),
                arguments("", "Help unblocking adoption", "3", Motion.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void beforeOrAfterTheSaleFollowsFromAccountRequestAndStage(
            String account, String request, String stage, Motion motion) {
        CrmCase read = Exports.readCase(
                Map.of(CrmColumn.ACCOUNT_TYPE, account, CrmColumn.REQUEST, request, CrmColumn.STAGE, stage));

        assertThat(read.request().motion()).isEqualTo(motion);
    }

    @Test
    void anIdThatASpreadsheetRoundedIsARemark() {
        CrmCase read = Exports.readCase(CrmColumn.OPPORTUNITY_ID, "6,48394E+12");

        assertThat(read.request().opportunityId().value()).isEqualTo("6,48394E+12");
        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("as if a spreadsheet had rounded it"));
    }

    @Test
    void noExceptionWasRequestedUnlessTheColumnIsThere() {
        assertThat(Exports.nothing().exceptionRequested()).isEqualTo(YesNo.NO);
        assertThat(Exports.readCase(CrmColumn.EXCEPTION_REQUESTED, "").request().exceptionRequested())
                .isEqualTo(YesNo.UNKNOWN);
    }

    @Test
    void everyFactOfAColumnIsAFactOfARequest() {
        QuestionType<EngagementRequest> type = QuestionType.of(EngagementRequest.class);

        assertThat(CrmColumn.values())
                .allSatisfy(column -> assertThat(type.facts()).containsAll(column.facts()));
    }

    @Test
    void everyColumnIsUsedOrSaysWhyNot() {
        assertThat(CrmColumn.values())
                .allSatisfy(column ->
                        assertThat(column.use().startsWith("not used: ")).isNotEqualTo(column.used()));
        assertThat(Stream.of(CrmColumn.values()).filter(column -> !column.used()))
                .containsExactly(
                        CrmColumn.CREATED_DATE,
                        CrmColumn.OPPORTUNITY_NAME,
                        CrmColumn.NET_ARR,
                        CrmColumn.CLOSE_PLAN_URL);
    }
}
