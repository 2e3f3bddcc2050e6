package dev.engagement.rules.laws.reading;

import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.model.intake.CompletenessQuestion;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.reading.FurtherInformation;
import dev.engagement.model.reading.SentenceTest;
import java.util.EnumSet;
import java.util.Set;

/** What a request for an SA still lacks: processes, lines 129 to 138. */
public final class CompletenessReading {
    private CompletenessReading() {}

    /**
     * Reads the page.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the page answers
     */
    public static Answer<RequiredItem> read(CompletenessQuestion question, Readings readings) {
        if (question.phase() == SalesPhase.UNKNOWN) {
            return Answer.needs("phase");
        }
        if (question.phase() == SalesPhase.OTHER) {
            return Answer.notCovered(); // processes:129 names qualification, discovery and technical evaluation
        }
        Set<RequiredItem> missing = EnumSet.noneOf(RequiredItem.class);
        addOpportunity(question, missing);
        addCommandPlan(question, missing);
        addReasons(question, readings, missing);
        if (readings.furtherInformation() == FurtherInformation.REQUIRED) {
            addFurtherInformation(question.informationGiven(), missing);
        }
        if (question.meetingPlanned() == YesNo.YES) {
            addMeeting(question, missing);
        }
        if (question.meetingPlanned() != YesNo.UNKNOWN) {
            return Answer.decided(missing);
        }
        // settled: nobody accepts or asks on a guess whether there is a meeting
        return missing.isEmpty()
                ? Answer.needs("meetingPlanned")
                : new Answer<>(Outcome.DECIDED, missing, Set.of("meetingPlanned"));
    }

    /** processes:130: one id with a quality, which is judged where the id is given. */
    private static void addOpportunity(CompletenessQuestion question, Set<RequiredItem> missing) {
        if (question.opportunityId().blank()) {
            missing.add(RequiredItem.OPPORTUNITY_ID);
        } else if (question.opportunityActive() != YesNo.YES) {
            missing.add(RequiredItem.ACTIVE_OPPORTUNITY);
        }
    }

    /** processes:131: one link with two qualities, which are judged where the link is given. */
    private static void addCommandPlan(CompletenessQuestion question, Set<RequiredItem> missing) {
        if (question.commandPlanLink().blank()) {
            missing.add(RequiredItem.COMMAND_PLAN_LINK);
            return;
        }
        addUnlessYes(question.commandPlanAssociated(), RequiredItem.COMMAND_PLAN_ASSOCIATED, missing);
        addUnlessYes(question.commandPlanCompleted(), RequiredItem.COMMAND_PLAN_COMPLETED, missing);
    }

    /** processes:132 wants three things captured, and :138 two of them as sentences. */
    private static void addReasons(CompletenessQuestion question, Readings readings, Set<RequiredItem> missing) {
        if (question.whyNow().blank()) {
            missing.add(RequiredItem.WHY_NOW);
        } else if (!sentence(question.whyNow(), readings)) {
            missing.add(RequiredItem.WHY_NOW_NOT_SENTENCE);
        }
        if (question.identifiedPain().blank()) {
            missing.add(RequiredItem.IDENTIFIED_PAIN);
        } else if (!sentence(question.identifiedPain(), readings)) {
            missing.add(RequiredItem.IDENTIFIED_PAIN_NOT_SENTENCE);
        }
        if (question.champion().blank()) {
            missing.add(RequiredItem.CHAMPION);
        }
    }

    private static boolean sentence(Text text, Readings readings) {
        return switch (text.form()) {
            case BLANK, WORDS -> false;
            case LOOSE_SENTENCE -> readings.sentenceTest() == SentenceTest.LENIENT;
            case SENTENCE -> true;
        };
    }

    /** processes:133: any further information is welcome; a stricter reader requires it. */
    private static void addFurtherInformation(Set<AdditionalInformation> given, Set<RequiredItem> missing) {
        for (AdditionalInformation information : AdditionalInformation.values()) {
            if (!given.contains(information)) {
                missing.add(
                        switch (information) {
                            case OVERVIEW -> RequiredItem.OVERVIEW;
                            case INITIATIVES -> RequiredItem.INITIATIVES;
                            case DESIRED_OUTCOMES -> RequiredItem.DESIRED_OUTCOMES;
                            case PERSONAS -> RequiredItem.PERSONAS;
                        });
            }
        }
    }

    /** processes:134 to 137, where a meeting is scheduled or planned. */
    private static void addMeeting(CompletenessQuestion question, Set<RequiredItem> missing) {
        addUnlessYes(question.meetingDiscussed(), RequiredItem.MEETING_PREALIGNED, missing);
        if (question.meetingGoal().blank()) {
            missing.add(RequiredItem.MEETING_GOAL);
        }
        addUnlessYes(question.objectivesClear(), RequiredItem.OBJECTIVES_CLEAR, missing);
        addUnlessYes(question.expectationsManaged(), RequiredItem.EXPECTATIONS_MANAGED, missing);
    }

    private static void addUnlessYes(YesNo fact, RequiredItem item, Set<RequiredItem> missing) {
        if (fact != YesNo.YES) {
            missing.add(item);
        }
    }
}
