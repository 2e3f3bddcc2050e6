package dev.engagement.rules.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.json.QuestionWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The requests that the examples come with. */
class SampleExportTest {
    private static CrmExport sample = new CrmExport("", List.of(), List.of());

    @BeforeAll
    static void read() {
        sample = CrmExport.read(Exports.SAMPLE);
    }

    @Test
    void everyValueOfAll240RequestsIsRead() {
        assertThat(sample.errors()).isEmpty();
        assertThat(sample.cases()).hasSize(240);
        assertThat(sample.status()).isEqualTo(CrmExport.Status.ALL_READ);
        assertThat(sample.status().exitCode()).isZero();
        assertThat(sample.cases()).extracting(CrmCase::id).doesNotHaveDuplicates();
    }

    @Test
    void onlyUndecidedSourcesAreRemarked() {
        Map<String, Long> remarks =
                sample.remarks().stream().collect(Collectors.groupingBy(CrmIssue::value, Collectors.counting()));

        assertThat(remarks).isEqualTo(Map.of("Web Direct Generated", 19L, "Other", 14L));
    }

    @Test
    void countsOfTheModelHold() {
        assertThat(sample.cases())
                .filteredOn(it -> it.request().stage().closed())
                .hasSize(17);
        assertThat(sample.cases())
                .filteredOn(it -> it.request().subRegion().code().equals("latam"))
                .hasSize(29);
        assertThat(sample.cases())
                .filteredOn(it -> !it.request().need().outsideIntake())
                .hasSize(140);
    }

    @Test
    void threeRequestsInFull() {
        assertThat(written("CS-10401"))
                .isEqualTo("{\"id\":\"CS-10401\",\"question\":\"request\",\"facts\":{\"requester\":\"major-ae\","
                        + "\"need\":\"technical-discovery\",\"phase\":\"discovery\",\"askedForMissing\":\"yes\","
                        + "\"exceptionRequested\":\"no\",\"opportunityId\":\"006475643535581\","
                        + "\"opportunityActive\":\"yes\",\"stage\":\"discovery\",\"source\":\"partner\","
                        + "\"qualified\":\"yes\",\"partnerInvolved\":\"yes\",\"partnerName\":\"Altura Services\","
                        + "\"partnerKind\":\"services\",\"partnerTeamWilling\":\"yes\","
                        + "\"approvals\":[\"global-ecosystem-sa-manager\"],\"audience\":\"prospect\","
                        + "\"motion\":\"pre-sales\",\"region\":\"emea\",\"subRegion\":\"southern-europe\","
                        + "\"segment\":\"enterprise\",\"seller\":\"strategic-ae\","
                        + "\"commandPlanLink\":\"https://crm.example/plan/9871\",\"commandPlanAssociated\":\"yes\","
                        + "\"commandPlanCompleted\":\"no\",\"whyNow\":\"budget\",\"champion\":\"L. Ferrari, CISO\","
                        + "\"personasEngaged\":\"yes\",\"meetingPlanned\":\"yes\","
                        + "\"meetingGoal\":\"Walk through the migration path\",\"expectationsManaged\":\"no\"}}");
        assertThat(written("CS-10408"))
                .isEqualTo("{\"id\":\"CS-10408\",\"question\":\"request\",\"facts\":{\"requester\":\"csm\","
                        + "\"need\":\"follow-up\",\"phase\":\"discovery\",\"askedForMissing\":\"no\","
                        + "\"exceptionRequested\":\"no\",\"opportunityActive\":\"yes\",\"stage\":\"discovery\","
                        + "\"source\":\"partner\",\"partnerInvolved\":\"yes\",\"partnerName\":\"Meridian Cloud\","
                        + "\"partnerKind\":\"strategic-alliance\",\"partnerTeamWilling\":\"no\","
                        + "\"dealRegistration\":\"submitted\",\"audience\":\"customer\",\"motion\":\"pre-sales\","
                        + "\"csmAssigned\":\"no\",\"region\":\"amer\",\"subRegion\":\"latam\","
                        + "\"segment\":\"mid-market\",\"seller\":\"strategic-ae\",\"hosting\":\"gitlab-com\","
                        + "\"commandPlanCompleted\":\"yes\",\"whyNow\":\"budget\","
                        + "\"identifiedPain\":\"Releases take nine weeks because four tools need manual handoffs.\","
                        + "\"champion\":\"D. Okafor, VP Engineering\",\"personasEngaged\":\"yes\","
                        + "\"meetingPlanned\":\"yes\",\"meetingDiscussed\":\"yes\",\"meetingGoal\":\"intro\","
                        + "\"objectivesClear\":\"no\",\"expectationsManaged\":\"no\"}}");
        assertThat(written("CS-10415"))
                .isEqualTo("{\"id\":\"CS-10415\",\"question\":\"request\",\"facts\":{\"requester\":\"csm\","
                        + "\"need\":\"adoption\",\"phase\":\"other\",\"askedForMissing\":\"no\","
                        + "\"exceptionRequested\":\"no\",\"opportunityActive\":\"yes\",\"stage\":\"negotiating\","
                        + "\"source\":\"gitlab\",\"qualified\":\"yes\",\"partnerInvolved\":\"yes\","
                        + "\"partnerName\":\"Meridian Cloud\",\"partnerKind\":\"strategic-alliance\","
                        + "\"dealRegistration\":\"submitted\",\"audience\":\"customer\",\"motion\":\"post-sales\","
                        + "\"csmAssigned\":\"no\",\"adoptionBlocked\":\"yes\",\"region\":\"amer\","
                        + "\"segment\":\"mid-market\",\"seller\":\"strategic-ae\",\"hosting\":\"self-managed\","
                        + "\"commandPlanLink\":\"https://crm.example/plan/9842\",\"commandPlanAssociated\":\"yes\","
                        + "\"commandPlanCompleted\":\"no\",\"whyNow\":\"Competitor contract lapses on 30 June.\","
                        + "\"identifiedPain\":\"Releases take nine weeks because four tools need manual handoffs.\","
                        + "\"personasEngaged\":\"no\",\"meetingPlanned\":\"yes\","
                        + "\"meetingGoal\":\"Agree success criteria\",\"objectivesClear\":\"yes\","
                        + "\"expectationsManaged\":\"no\"}}");
    }

    private static String written(String id) {
        return sample.cases().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> QuestionWriter.write(it.id(), it.request()))
                .collect(Collectors.joining("\n"));
    }
}
