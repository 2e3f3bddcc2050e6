package dev.engagement.model.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.CountedFrom;
import dev.engagement.model.TimeLimit;
import org.junit.jupiter.api.Test;

class TravelNoticeTest {
    private static final TimeLimit ASKED = TimeLimit.daysAhead(7).from(CountedFrom.VISIT_BEGIN);

    @Test
    void saysWhatNoticeIsAskedForEitherWay() {
        assertThat(TravelNotice.enough(ASKED)).isEqualTo(new TravelNotice(true, ASKED));
        assertThat(TravelNotice.tooShort(ASKED)).isEqualTo(new TravelNotice(false, ASKED));
    }

    @Test
    void isTheOneAnswerOfItsQuestion() {
        assertThat(TravelNotice.enough(ASKED).single()).isTrue();
    }
}
