package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.IssueEvent;
import dev.engagement.model.fact.IssueLabel;
import dev.engagement.model.fact.IssueNature;
import dev.engagement.model.fact.IssueParty;
import dev.engagement.model.fact.Need;
import dev.engagement.model.triage.IssueTemplate;
import dev.engagement.model.triage.LabelChange;
import dev.engagement.model.triage.LabelQuestion;
import dev.engagement.model.triage.TemplateQuestion;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Templates and labels of issues on the triage board. */
public final class TriageReading {
    /** processes:231 to 237: what happens to an issue, and the label that tells so. */
    private static final Map<IssueEvent, IssueLabel> LABEL_OF_EVENT = Map.of(
            IssueEvent.CLAIMED, IssueLabel.SA_TRIAGED,
            IssueEvent.PREPARED, IssueLabel.SA_DEMO_READY,
            IssueEvent.WORK_SIGNALLED, IssueLabel.SA_DOING,
            IssueEvent.FOLLOW_UP_FOUND, IssueLabel.SA_FOLLOWUP,
            IssueEvent.INFORMATION_ASKED, IssueLabel.SA_WAITING);

    /** processes:233, :234, :238 and :240: what an issue is about, and its label. */
    private static final Map<IssueNature, IssueLabel> LABEL_OF_NATURE = Map.of(
            IssueNature.SECURITY_TEAM_NEEDED, IssueLabel.SECURITY_AUDIT,
            IssueNature.SERVICES_FOCUS, IssueLabel.SERVICES_REQUEST,
            IssueNature.PROOF_OF_VALUE, IssueLabel.SA_POV,
            IssueNature.URGENT, IssueLabel.EXPEDITE);

    private TriageReading() {}

    /**
     * processes:216 to 219, and what asks for a form of its own elsewhere: events (:244), experts (:200), demos (:270, :272).
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<IssueTemplate> template(TemplateQuestion question, Readings readings) {
        Need need = question.need();
        if (need.equals(Need.SUBJECT_MATTER_EXPERT) || need.demoContent()) {
            return Answer.notCovered();
        }
        if (need.equals(Need.EVENT_STAFFING)) {
            return Answer.decided(IssueTemplate.SA_REQUEST);
        }
        if (need.security()) {
            return Answer.decided(IssueTemplate.VENDOR_SECURITY_ASSESSMENT);
        }
        if (need.equals(Need.FOLLOW_UP)) {
            return Answer.decided(IssueTemplate.FOLLOW_UP);
        }
        if (question.followUp() == YesNo.UNKNOWN) {
            return need.unknown()
                    ? Answer.needs("need", "followUp")
                    : Answer.decided(IssueTemplate.SA_ACTIVITY).pending("followUp");
        }
        Answer<IssueTemplate> answer =
                Answer.decided(question.followUp() == YesNo.YES ? IssueTemplate.FOLLOW_UP : IssueTemplate.SA_ACTIVITY);
        return need.unknown() ? answer.pending("need") : answer;
    }

    /**
     * processes:228 to 238: labels stand beside each other, and Doing stays until all three agree.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<LabelChange> labels(LabelQuestion question, Readings readings) {
        Set<LabelChange> changes = new HashSet<>();
        Set<IssueParty> disagree = EnumSet.allOf(IssueParty.class);
        disagree.removeAll(question.agreedComplete());
        boolean inWork = question.labels().contains(IssueLabel.SA_DOING);

        Set<IssueLabel> due = EnumSet.noneOf(IssueLabel.class);
        LABEL_OF_EVENT.forEach((event, label) -> {
            if (question.happened() == event) {
                due.add(label);
            }
        });
        question.natures().forEach(nature -> due.add(LABEL_OF_NATURE.getOrDefault(nature, IssueLabel.EXPEDITE)));
        if (disagree.isEmpty()) {
            due.remove(IssueLabel.SA_DOING);
        }
        due.removeAll(question.labels());
        due.forEach(label -> changes.add(LabelChange.add(label)));

        if (inWork) {
            disagree.forEach(party -> changes.add(LabelChange.stays(IssueLabel.SA_DOING, party)));
        }
        if (inWork && disagree.isEmpty()) {
            changes.add(LabelChange.removable(IssueLabel.SA_DOING, IssueParty.values()));
        }
        mayGo(question, IssueLabel.SA_FOLLOWUP, IssueEvent.FOLLOW_UP_DONE, changes);
        mayGo(question, IssueLabel.SA_WAITING, IssueEvent.INFORMATION_GIVEN, changes);

        boolean nothingTold =
                question.happened() == IssueEvent.UNKNOWN && question.natures().isEmpty();
        if (!nothingTold || inWork) {
            return Answer.decided(changes);
        }
        return question.labels().isEmpty()
                ? Answer.needs("happened", "natures", "labels")
                : Answer.needs("happened", "natures");
    }

    private static void mayGo(LabelQuestion question, IssueLabel label, IssueEvent done, Set<LabelChange> changes) {
        if (question.labels().contains(label) && question.happened() == done) {
            changes.add(LabelChange.removable(label, IssueParty.SOLUTIONS_ARCHITECT));
        }
    }
}
