package dev.engagement.model.agreements;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Inquiry;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * By when does an SA answer a customer (T80)? All rules that speak agree.
 *
 * @param inquiry what the customer waits for an answer to
 * @param statedTarget the time that the SA has stated; blank where none was
 * @param outOfOffice whether the SA is out of office, for instance traveling
 * @param needsTopService whether the answer has to be tailored to top quality
 * @param nearEndOfDay whether the end of the day is near
 * @param answered whether the customer has been answered
 */
@RecordBuilder
public record ResponseQuestion(
        Inquiry inquiry,
        Text statedTarget,
        YesNo outOfOffice,
        YesNo needsTopService,
        YesNo nearEndOfDay,
        YesNo answered)
        implements Question.One<TimeLimit> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ResponseQuestion {
        inquiry = Facts.orUnknown(inquiry, Inquiry.UNKNOWN);
        statedTarget = Facts.orBlank(statedTarget);
        outOfOffice = Facts.orUnknown(outOfOffice);
        needsTopService = Facts.orUnknown(needsTopService);
        nearEndOfDay = Facts.orUnknown(nearEndOfDay);
        answered = Facts.orUnknown(answered);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ResponseQuestionBuilder builder() {
        return ResponseQuestionBuilder.builder();
    }
}
