package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.fact.Role;
import dev.engagement.model.handbookchange.ChangeAdvice;
import dev.engagement.model.handbookchange.ChangeQuestion;
import java.util.List;

/** What the pages say of changing the handbook, and of improving a process. */
public final class ChangeReading {
    private ChangeReading() {}

    /**
     * solutions-architects:79: merge request, manager, label, post; processes:11: try, share, contribute. A new policy is
     * nowhere mentioned and takes the first route.
     *
     * @param question the question
     * @param readings none matters
     * @return what the pages answer
     */
    public static Answer<Step> change(ChangeQuestion question, Readings readings) {
        return switch (question.changeKind()) {
            case TYPO, COPYWRITING, CLARIFICATION, OTHER ->
                Answer.decided(List.of(
                        Step.of(ChangeAdvice.OPEN_MERGE_REQUEST),
                        Step.of(ChangeAdvice.ASK_MANAGER_TO_MERGE),
                        Step.of(ChangeAdvice.MERGE_WHEN_ASKED).by(Role.OWN_MANAGER),
                        Step.of(ChangeAdvice.SET_LABEL).at("SA-HANDBOOK"),
                        Step.of(ChangeAdvice.POST_LINK).at("#solutions-architects"),
                        Step.of(ChangeAdvice.MENTION_LEADERS).at("#solutions-architects")));
            case PROCESS_IMPROVEMENT ->
                Answer.decided(List.of(
                        Step.of(ChangeAdvice.TRY_IT_OUT),
                        Step.of(ChangeAdvice.SHARE_LEARNINGS),
                        Step.of(ChangeAdvice.CONTRIBUTE_TO_PAGES)));
            case UNKNOWN -> Answer.needs("changeKind");
        };
    }
}
