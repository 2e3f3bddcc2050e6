package dev.engagement.rules.laws.reading;

import dev.engagement.model.Advice;
import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.CustomerPath;
import dev.engagement.model.fact.DiscoveryTopic;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.participation.DemoAdvice;
import dev.engagement.model.participation.DemoQuestion;
import dev.engagement.model.participation.Participation;
import dev.engagement.model.participation.ParticipationQuestion;
import java.util.HashSet;
import java.util.Set;

/** When an SA takes part, and what comes before a demo and after discovery: processes, lines 122, 139 and 145 to 162. */
public final class ParticipationReading {
    private ParticipationReading() {}

    /**
     * processes:139: technical discovery after qualification, and what else leads to a technical win; processes:122: an
     * initial qualifying meeting is a choice.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Participation> participation(ParticipationQuestion question, Readings readings) {
        if (question.need().equals(Need.INITIAL_QUALIFYING_MEETING)) {
            return Answer.decided(Participation.MAY);
        }
        boolean discovery = question.need().equals(Need.TECHNICAL_DISCOVERY);
        if (discovery || question.leadsToTechnicalWin() == YesNo.YES) {
            return afterQualification(question);
        }
        Set<String> missing = new HashSet<>();
        if (question.leadsToTechnicalWin() == YesNo.UNKNOWN) {
            missing.add("leadsToTechnicalWin");
        }
        if (question.need().unknown()) {
            missing.add("need"); // it may be discovery, or an initial meeting
        }
        return missing.isEmpty() ? Answer.notCovered() : Answer.needs(missing);
    }

    private static Answer<Participation> afterQualification(ParticipationQuestion question) {
        if (question.qualified() == YesNo.UNKNOWN) {
            return question.need().unknown() ? Answer.needs("qualified", "need") : Answer.needs("qualified");
        }
        Answer<Participation> answer =
                Answer.decided(question.qualified() == YesNo.YES ? Participation.SHOULD : Participation.NOT_YET);
        return question.need().unknown() ? answer.pending("need") : answer;
    }

    /**
     * processes:145: more discovery may be asked for before any demo; processes:162: what follows discovery.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> demo(DemoQuestion question, Readings readings) {
        Set<Step> steps = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        boolean allFactsThere = true;
        if (question.demoRequested() == YesNo.YES) {
            boolean lacking = question.topicsAnswered().size() < DiscoveryTopic.values().length;
            steps.add(Step.of(lacking ? DemoAdvice.REQUEST_FURTHER_DISCOVERY : DemoAdvice.PROCEED_WITH_DEMO)
                    .by(Role.FIELD_SA));
        } else if (question.demoRequested() == YesNo.UNKNOWN) {
            wanted.add("demoRequested");
            allFactsThere = false;
        }
        if (question.discoveryComplete() == YesNo.YES) {
            addWayForward(question, steps, wanted);
        } else if (question.discoveryComplete() == YesNo.UNKNOWN) {
            wanted.add("discoveryComplete");
            allFactsThere = false;
        }
        return new Answer<>(steps.isEmpty() && !allFactsThere ? Outcome.NEEDS_FACTS : Outcome.DECIDED, steps, wanted);
    }

    /** processes:162: the path first, then the metrics of an evaluation. */
    private static void addWayForward(DemoQuestion question, Set<Step> steps, Set<String> wanted) {
        if (question.customerPath() == CustomerPath.UNKNOWN) {
            steps.add(withAccountTeam(DemoAdvice.SETTLE_PATH));
            wanted.add("customerPath");
        } else if (question.customerPath() != CustomerPath.PURCHASE && question.metricsIdentified() != YesNo.YES) {
            steps.add(withAccountTeam(DemoAdvice.IDENTIFY_METRICS));
            if (question.metricsIdentified() == YesNo.UNKNOWN) {
                wanted.add("metricsIdentified");
            }
        }
    }

    private static Step withAccountTeam(Advice what) {
        return Step.of(what).by(Role.FIELD_SA, Role.ACCOUNT_TEAM);
    }
}
