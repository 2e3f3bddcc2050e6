package dev.engagement.rules.laws.reading;

import dev.engagement.model.Count;
import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.MboRating;
import dev.engagement.model.fact.Role;
import dev.engagement.model.incentives.IncentiveAdvice;
import dev.engagement.model.incentives.MboQuestion;
import dev.engagement.model.incentives.Payout;
import dev.engagement.model.incentives.PayoutQuestion;
import java.util.HashSet;
import java.util.Set;

/** The guideline on objectives of Ecosystem SAs. */
public final class IncentivesReading {
    private final Set<Step> broken = new HashSet<>();
    private final Set<String> missing = new HashSet<>();

    private IncentivesReading() {}

    /**
     * ecosystem-sa:69 to 74: each point that is broken is put right.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> mbo(MboQuestion question, Readings readings) {
        if (question.role().unknown()) {
            return Answer.needs("role");
        }
        return question.role().equals(Role.ECOSYSTEM_SA)
                ? new IncentivesReading().points(question)
                : Answer.notCovered();
    }

    private Answer<Step> points(MboQuestion question) {
        keeps(question.smart(), "smart", Step.of(IncentiveAdvice.SET_SMART_OBJECTIVES)); // :69
        keeps(question.quarterly(), "quarterly", Step.of(IncentiveAdvice.SET_OBJECTIVES_BY_QUARTER));
        number(question.objectives(), "objectives", 2 + 1, 3 + 2, Step.of(IncentiveAdvice.SET_ABOUT_FOUR));
        Step assign = Step.of(IncentiveAdvice.ASSIGN_OBJECTIVES).by(Role.ECOSYSTEM_SA_MANAGER);
        if (question.assigner().unknown()) {
            missing.add("assigner");
        } else if (!question.assigner().equals(Role.ECOSYSTEM_SA_MANAGER)) {
            broken.add(assign);
        }
        number(question.shared(), "shared", 2, 3, Step.of(IncentiveAdvice.SHARE_TWO_OR_THREE)); // :72
        number(question.individual(), "individual", 1, 2, Step.of(IncentiveAdvice.INDIVIDUALISE_ONE_OR_TWO));
        number(question.payments(), "payments", 1, 1, Step.of(IncentiveAdvice.PAY_ONCE)); // :73
        keeps(
                question.paidAfterQuarter(),
                "paidAfterQuarter",
                Step.of(IncentiveAdvice.PAY_AFTER_QUARTER).within(TimeLimit.AFTER_QUARTER_END));
        keeps(question.evaluatedAsWhole(), "evaluatedAsWhole", Step.of(IncentiveAdvice.EVALUATE_AS_WHOLE)); // :74
        if (broken.isEmpty() && !missing.isEmpty()) {
            return Answer.needs(missing);
        }
        Answer<Step> answer = Answer.decided(broken);
        for (String fact : missing) {
            answer = answer.pending(fact);
        }
        return answer;
    }

    private void keeps(YesNo told, String fact, Step step) {
        if (told == YesNo.NO) {
            broken.add(step);
        } else if (told == YesNo.UNKNOWN) {
            missing.add(fact);
        }
    }

    private void number(Count told, String fact, int least, int most, Step step) {
        if (told.value().isEmpty()) {
            missing.add(fact);
        } else if (told.value().getAsInt() < least || told.value().getAsInt() > most) {
            broken.add(step);
        }
    }

    /**
     * ecosystem-sa:75 to 78, of the share that :69 names.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Payout> payout(PayoutQuestion question, Readings readings) {
        boolean somebodyElse = !question.role().unknown() && !question.role().equals(Role.ECOSYSTEM_SA);
        if (somebodyElse) {
            return Answer.notCovered();
        }
        Set<String> missing = new HashSet<>();
        if (question.role().unknown()) {
            missing.add("role");
        }
        if (question.rating() == MboRating.UNKNOWN) {
            missing.add("rating");
        }
        if (!missing.isEmpty()) {
            return Answer.needs(missing);
        }
        int percent = switch (question.rating()) {
            case DOES_NOT_MEET -> 0;
            case MEETS_SOME -> 75;
            case MEETS_MAJORITY -> 100;
            case EXCEEDS_MAJORITY -> 110;
            case UNKNOWN -> throw new AssertionError("asked for above");
        };
        return Answer.decided(new Payout(percent, 25));
    }
}
