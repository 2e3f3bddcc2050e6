package dev.engagement.rules.laws.reading;

import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SaPosition;
import dev.engagement.model.fact.SupportDuration;
import dev.engagement.model.specialists.LoggingAdvice;
import dev.engagement.model.specialists.LoggingQuestion;
import dev.engagement.model.specialists.SecondSaAdvice;
import dev.engagement.model.specialists.SecondSaQuestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A second SA on an opportunity, and how the work of SAs is recorded: processes, lines 201 to 212. */
public final class SpecialistsReading {
    private SpecialistsReading() {}

    /**
     * processes:202: when one SA is not enough; processes:204 to 207: help among colleagues, or a pair that a leader
     * assigns.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> secondSa(SecondSaQuestion question, Readings readings) {
        Map<String, YesNo> tooMuch = new HashMap<>();
        tooMuch.put("tooComplex", question.tooComplex());
        tooMuch.put("tooValuable", question.tooValuable());
        tooMuch.put("tooRisky", question.tooRisky());
        boolean secondWanted = tooMuch.containsValue(YesNo.YES);
        Set<Step> steps = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        if (secondWanted) {
            steps.add(Step.of(SecondSaAdvice.CONSIDER_SECOND_SA));
        } else {
            tooMuch.forEach((fact, value) -> {
                if (value == YesNo.UNKNOWN) {
                    wanted.add(fact);
                }
            });
        }
        boolean lengthOpen = secondWanted && question.duration() == SupportDuration.UNKNOWN;
        if (question.duration() == SupportDuration.UNKNOWN && (secondWanted || !wanted.isEmpty())) {
            wanted.add("duration");
        }
        if (question.duration() == SupportDuration.AD_HOC || lengthOpen) {
            steps.add(Step.of(SecondSaAdvice.REACH_OUT_TO_COLLEAGUES).by(Role.PRIMARY_SA)); // :204
        }
        if (question.duration() == SupportDuration.LONG_TERM || lengthOpen) {
            steps.add(Step.of(SecondSaAdvice.ASSIGN_SECONDARY_SA).by(Role.SA_LEADER)); // :206
        }
        if (question.duration() == SupportDuration.AD_HOC) {
            steps.add(
                    Step.of(SecondSaAdvice.KEEP_RELYING_ON_ONE_ANOTHER).by(Role.PRIMARY_SA, Role.SECONDARY_SA)); // :207
        }
        return answer(steps, wanted);
    }

    /**
     * processes:209 to 212: what secondary SAs log, whom the field names, and the type for an expert's help.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> logging(LoggingQuestion question, Readings readings) {
        if (question.saPosition() == SaPosition.UNKNOWN) {
            return Answer.needs("saPosition");
        }
        if (question.saPosition() == SaPosition.PRIMARY) {
            return Answer.decided(Step.of(LoggingAdvice.NAME_PRIMARY_SA).at("Primary Solutions Architect")); // :209
        }
        boolean secondary = question.saPosition() == SaPosition.SECONDARY;
        Set<Step> steps = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        steps.add(Step.of(LoggingAdvice.SHOW_INVOLVEMENT_BY_ACTIVITIES)); // :210: any other SA
        if (secondary) { // :209: ad hoc and long-term alike
            steps.add(Step.of(LoggingAdvice.LOG_AS_PRIMARY).by(Role.SECONDARY_SA));
            steps.add(Step.of(LoggingAdvice.CAPTURE_IMPRESSION).by(Role.SECONDARY_SA));
        }
        if (question.alsoExpert() == YesNo.YES) { // :211
            steps.add(Step.of(LoggingAdvice.USE_EXPERT_ACTIVITY_TYPE)
                    .by(secondary ? Role.SECONDARY_SA : Role.SME)
                    .at("SA Assistance - Subject Matter"));
        } else if (question.alsoExpert() == YesNo.UNKNOWN) {
            wanted.add("alsoExpert");
        }
        return answer(steps, wanted);
    }

    private static Answer<Step> answer(Set<Step> steps, Set<String> wanted) {
        return new Answer<>(
                steps.isEmpty() && !wanted.isEmpty() ? Outcome.NEEDS_FACTS : Outcome.DECIDED, steps, wanted);
    }
}
