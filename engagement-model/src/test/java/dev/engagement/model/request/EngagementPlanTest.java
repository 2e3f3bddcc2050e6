package dev.engagement.model.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.model.CountedFrom;
import dev.engagement.model.PartsDisagreeException;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.activity.RecordAdvice;
import dev.engagement.model.assurance.AssuranceAdvice;
import dev.engagement.model.events.EventAdvice;
import dev.engagement.model.intake.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EngagementPlanTest {
    private static final TimeLimit FIVE_DAYS_AHEAD = TimeLimit.daysAhead(5).from(CountedFrom.EVENT_BEGIN);

    @Test
    void aPlanIsTheSumOfItsParts() {
        Step step = Step.of(RequestAdvice.ACCEPT_MEETING);

        EngagementPlan plan = EngagementPlan.of(Verdict.ACCEPT).and(EngagementPlan.of(step));

        assertThat(plan.verdict()).contains(Verdict.ACCEPT);
        assertThat(plan.steps()).containsExactly(step);
        assertThat(plan.and(EngagementPlan.of(step))).isEqualTo(plan);
    }

    @Test
    void twoVerdictsDisagree() {
        EngagementPlan accepted = EngagementPlan.of(Verdict.ACCEPT);
        EngagementPlan declined = EngagementPlan.of(Verdict.MAY_DECLINE);

        assertThatThrownBy(() -> accepted.and(declined)).isInstanceOf(PartsDisagreeException.class);
    }

    @Test
    void recordsAreTheStepsThatRecordAndTimeLimitsThoseThatHaveOne() {
        Step meeting = Step.of(RecordAdvice.RECORD_ACTIVITY).at("Troops");
        Step questionnaire = Step.of(AssuranceAdvice.CAPTURE_TIME).at("Troops");
        Step handover = Step.of(RequestAdvice.HAND_OVER).within(TimeLimit.SOON);

        EngagementPlan plan =
                EngagementPlan.of(meeting).and(EngagementPlan.of(questionnaire)).and(EngagementPlan.of(handover));

        assertThat(plan.steps()).containsExactlyInAnyOrder(meeting, questionnaire, handover);
        assertThat(plan.records()).containsExactlyInAnyOrder(meeting, questionnaire);
        assertThat(plan.timeLimits()).containsExactly(handover);
    }

    @Test
    void aShortNoticeSaysHowLongItShouldBe() {
        ShortNotice notice = ShortNotice.of(EventAdvice.SECURE_SA, FIVE_DAYS_AHEAD);

        assertThat(EngagementPlan.of(notice).shortNotices()).containsExactly(notice);
        assertThat(notice.needed().length().length()).contains(Duration.ofDays(5));
    }

    @Test
    void aNoticeIsGivenAheadOfADate() {
        assertThatThrownBy(() -> ShortNotice.of(EventAdvice.SECURE_SA, TimeLimit.days(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The time limit (within) is no lead time.\n"
                        + "Maybe take TimeLimit.daysAhead or TimeLimit.hoursAhead.");
    }
}
