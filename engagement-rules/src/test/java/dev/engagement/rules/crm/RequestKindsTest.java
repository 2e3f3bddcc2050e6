package dev.engagement.rules.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.SalesPhase;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the column Request says of need and phase. */
class RequestKindsTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("Technical discovery", Need.TECHNICAL_DISCOVERY, SalesPhase.DISCOVERY),
                arguments("Demo", Need.DEMO, SalesPhase.TECHNICAL_EVALUATION),
                arguments("Proof of value", Need.PROOF_OF_VALUE, SalesPhase.TECHNICAL_EVALUATION),
                arguments("Technical Q&A", Need.TECHNICAL_QA, SalesPhase.TECHNICAL_EVALUATION),
                arguments(
                        "Reference architecture review", Need.REFERENCE_ARCHITECTURE, SalesPhase.TECHNICAL_EVALUATION),
                arguments("Follow up from last call", Need.FOLLOW_UP, SalesPhase.UNKNOWN),
                arguments("SOW review", Need.STATEMENT_OF_WORK, SalesPhase.OTHER),
                arguments("Event support", Need.EVENT_STAFFING, SalesPhase.OTHER),
                arguments("Security questionnaire", Need.SECURITY_QUESTIONNAIRE, SalesPhase.OTHER),
                arguments("Partner enablement session", Need.GENERAL_ENABLEMENT, SalesPhase.OTHER),
                arguments("Help unblocking adoption", Need.ADOPTION, SalesPhase.OTHER),
                arguments("Slack question: runner sizing", Need.TECHNICAL_QUESTION, SalesPhase.OTHER),
                arguments("slack question:", Need.TECHNICAL_QUESTION, SalesPhase.OTHER),
                arguments("proof-of-value", Need.PROOF_OF_VALUE, SalesPhase.TECHNICAL_EVALUATION),
                // names that only the vocabulary has
                arguments("Slack question", Need.TECHNICAL_QUESTION, SalesPhase.OTHER),
                arguments("RFP", Need.RFP, SalesPhase.UNKNOWN),
                arguments("Touchpoint", Need.TOUCHPOINT, SalesPhase.OTHER),
                arguments("unknown", Need.UNKNOWN, SalesPhase.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesNeedAndPhase(String request, Need need, SalesPhase phase) {
        CrmCase read = Exports.readCase(CrmColumn.REQUEST, request);

        assertThat(read.issues()).isEmpty();
        assertThat(read.request().need()).isEqualTo(need);
        assertThat(read.request().phase()).isEqualTo(phase);
        assertThat(read.request().adoptionBlocked()).isEqualTo(need.equals(Need.ADOPTION) ? YesNo.YES : YesNo.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "0-Pending Acceptance, QUALIFICATION",
        "1-Discovery, DISCOVERY",
        "2-Scoping, TECHNICAL_EVALUATION",
        "6-Awaiting Signature, TECHNICAL_EVALUATION",
        "Closed Won, OTHER",
        "10-Duplicate, OTHER",
        "Unknown, UNKNOWN",
        "7-Nowhere, UNKNOWN"
    })
    void thePhaseOfAFollowUpIsThatOfTheStage(String stage, SalesPhase phase) {
        CrmCase read = Exports.readCase(Map.of(CrmColumn.REQUEST, "Follow up from last call", CrmColumn.STAGE, stage));

        assertThat(read.request().phase()).isEqualTo(phase);
    }

    @Test
    void aKindThatNobodyKnowsIsReportedAndUnknown() {
        CrmCase read = Exports.readCase(Map.of(CrmColumn.REQUEST, "Karaoke night", CrmColumn.STAGE, "1"));

        assertThat(read.request().need()).isEqualTo(Need.UNKNOWN);
        assertThat(read.request().phase()).isEqualTo(SalesPhase.UNKNOWN);
        assertThat(read.errors())
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .hasToString(
                                "x.csv:2: error: column 3 (Request): The value (Karaoke night) cannot be read: what it"
                                        + " tells (need, phase, adoptionBlocked) is taken as unknown.\n"
                                        + "Maybe one of: Technical discovery, Demo, Proof of value, Technical Q&A, Reference"
                                        + " architecture review, Follow up from last call, SOW review, Event support, Security"
                                        + " questionnaire, Partner enablement session, Help unblocking adoption, Slack question:"
                                        + " *."));
    }
}
