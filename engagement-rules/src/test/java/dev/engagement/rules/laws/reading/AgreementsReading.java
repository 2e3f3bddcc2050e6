package dev.engagement.rules.laws.reading;

import dev.engagement.model.Count;
import dev.engagement.model.CountedFrom;
import dev.engagement.model.Readings;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.agreements.Booking;
import dev.engagement.model.agreements.BookingQuestion;
import dev.engagement.model.agreements.ResponseQuestion;
import dev.engagement.model.agreements.TravelNotice;
import dev.engagement.model.agreements.TravelQuestion;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** What the sample of working agreements says of answering customers, of the calendar, and of travel. */
public final class AgreementsReading {
    private static final TimeLimit A_WEEK_AHEAD = TimeLimit.daysAhead(7).from(CountedFrom.VISIT_BEGIN);

    private AgreementsReading() {}

    /**
     * processes:84 and 85: on the same day, unless another time was stated, the SA is away, or the answer takes more.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<TimeLimit> response(ResponseQuestion question, Readings readings) {
        if (question.answered() == YesNo.YES) {
            return Answer.decided(TimeLimit.NOTHING_DUE);
        }
        if (!question.statedTarget().value().isEmpty()) {
            return Answer.decided(TimeLimit.AS_STATED);
        }
        if (question.outOfOffice() == YesNo.YES) {
            return Answer.decided(TimeLimit.DELAYED);
        }
        Answer<TimeLimit> answer = inTheOffice(question);
        return answer.values().isEmpty() || question.outOfOffice() == YesNo.NO ? answer : answer.pending("outOfOffice");
    }

    private static Answer<TimeLimit> inTheOffice(ResponseQuestion question) {
        if (question.needsTopService() == YesNo.YES) {
            return Answer.decided(TimeLimit.AGREED);
        }
        Answer<TimeLimit> sameDay = switch (question.inquiry()) {
            case EMAIL -> Answer.decided(TimeLimit.SAME_DAY.from(CountedFrom.INQUIRY_RECEIVED));
            case MEETING_FOLLOW_UP -> Answer.decided(TimeLimit.SAME_DAY);
            case UNKNOWN -> Answer.needs("inquiry");
        };
        boolean settled = sameDay.values().isEmpty() || question.needsTopService() == YesNo.NO;
        return settled ? sameDay : sameDay.pending("needsTopService");
    }

    /**
     * processes:86: straight into the calendar in working hours, but ask where little room is left.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Booking> booking(BookingQuestion question, Readings readings) {
        Count slots = question.emptySlots();
        if (slots.equals(Count.of(0))) {
            return Answer.decided(Booking.NOT_BOOKABLE);
        }
        if (slots.equals(Count.of(1))) {
            return Answer.decided(Booking.CHECK_FIRST);
        }
        if (question.backToBack() == YesNo.YES || question.inWorkingHours() == YesNo.NO) {
            Answer<Booking> check = Answer.decided(Booking.CHECK_FIRST);
            return slots.value().isEmpty() ? check.pending("emptySlots") : check;
        }
        Set<String> missing = new HashSet<>();
        if (slots.value().isEmpty()) {
            missing.add("emptySlots");
        }
        if (question.backToBack() == YesNo.UNKNOWN) {
            missing.add("backToBack");
        }
        if (question.inWorkingHours() == YesNo.UNKNOWN) {
            missing.add("inWorkingHours");
        }
        return missing.isEmpty() ? Answer.decided(Booking.DIRECT) : Answer.needs(missing);
    }

    /**
     * processes:90: one week of notice.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<TravelNotice> travel(TravelQuestion question, Readings readings) {
        return question.leadTime()
                .length()
                .map(notice -> notice.compareTo(Duration.ofDays(7)) >= 0)
                .map(enough -> Answer.decided(new TravelNotice(enough, A_WEEK_AHEAD)))
                .orElseGet(() -> Answer.needs("leadTime"));
    }
}
