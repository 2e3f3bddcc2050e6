package dev.engagement.rules.laws.reading;

import dev.engagement.model.Advice;
import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.intake.IntakeAdvice;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.reading.AskFirst;
import dev.engagement.model.reading.DeclineGrounds;
import dev.engagement.model.reading.PersonasRule;
import dev.engagement.model.reading.UnknownQualification;
import java.util.HashSet;
import java.util.Set;

/** What becomes of a request for an SA: processes, line 129. */
public final class VerdictReading {
    private VerdictReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the page answers
     */
    public static Answer<Verdict> read(IntakeQuestion question, Readings readings) {
        Answer<RequiredItem> completeness = CompletenessReading.read(question.completeness(), readings);
        if (completeness.outcome() == Outcome.NOT_COVERED) {
            return Answer.notCovered();
        }
        if (!completeness.values().isEmpty()) {
            boolean asked = question.askedForMissing() == YesNo.YES || readings.askFirst() == AskFirst.NOT_NEEDED;
            return asked ? stillIncomplete(question, readings) : Answer.decided(Verdict.REQUEST_INFORMATION);
        }
        return completeness.outcome() == Outcome.NEEDS_FACTS
                ? Answer.needs(completeness.wanted())
                : complete(question, readings);
    }

    /** Not provided after being asked: with the wrong personas a ground to decline, without an exception. */
    private static Answer<Verdict> stillIncomplete(IntakeQuestion question, Readings readings) {
        if (question.personasEngaged() == YesNo.NO || readings.declineGrounds() == DeclineGrounds.EITHER) {
            return mayDecline(question);
        }
        return question.personasEngaged() == YesNo.YES
                ? Answer.decided(Verdict.CASE_BY_CASE) // reviewed: the information is not provided
                : Answer.needs("personasEngaged");
    }

    private static Answer<Verdict> complete(IntakeQuestion question, Readings readings) {
        if (question.qualified() == YesNo.NO) {
            return Answer.decided(Verdict.CASE_BY_CASE); // reviewed: not qualified
        }
        Set<String> missing = new HashSet<>();
        if (readings.declineGrounds() == DeclineGrounds.EITHER) {
            if (question.personasEngaged() == YesNo.NO) {
                return mayDecline(question);
            }
            if (question.personasEngaged() == YesNo.UNKNOWN) {
                missing.add("personasEngaged");
            }
        }
        if (question.qualified() == YesNo.UNKNOWN && readings.unknownQualification() == UnknownQualification.ASK) {
            missing.add("qualified"); // settled: T40.08
        }
        return missing.isEmpty() ? Answer.decided(Verdict.ACCEPT) : Answer.needs(missing);
    }

    private static Answer<Verdict> mayDecline(IntakeQuestion question) {
        return Answer.decided(question.exceptionRequested() == YesNo.YES ? Verdict.CASE_BY_CASE : Verdict.MAY_DECLINE);
    }

    /**
     * What to beware of with an accepted request.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return the warnings that ride on the verdict; none unless it is {@link Verdict#ACCEPT}
     */
    public static Set<Advice> warnings(IntakeQuestion question, Readings readings) {
        Set<Advice> warnings = new HashSet<>();
        if (read(question, readings).says(Verdict.ACCEPT)) {
            if (question.personasEngaged() == YesNo.NO && readings.personasRule() == PersonasRule.WARN) {
                warnings.add(IntakeAdvice.PERSONAS_NOT_ENGAGED);
            }
            if (question.qualified() == YesNo.UNKNOWN) {
                warnings.add(IntakeAdvice.QUALIFICATION_UNKNOWN);
            }
        }
        return warnings;
    }
}
