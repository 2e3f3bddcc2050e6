package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.assurance.AssuranceAdvice;
import dev.engagement.model.assurance.AssuranceQuestion;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a security request of a customer is handled. */
public final class AssuranceReading {
    private static final List<Need> SECURITY =
            List.of(Need.SECURITY_QUESTION, Need.SECURITY_QUESTIONNAIRE, Need.SECURITY_REQUEST, Need.AUDIT);
    private static final String CHANNEL = "#sec-fieldsecurity";

    private AssuranceReading() {}

    /**
     * processes:65 to 73, with the template of :219 and the label of :233.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> assurance(AssuranceQuestion question, Readings readings) {
        Need need = question.need();
        if (need.unknown()) {
            return Answer.needs("need");
        }
        if (!SECURITY.contains(need)) {
            return Answer.notCovered();
        }
        Set<Step> steps = new HashSet<>();
        Set<String> missing = new HashSet<>();
        steps.add(Step.of(AssuranceAdvice.FOLLOW_ASSURANCE_PROCESS).at("Customer Assurance Activities page")); // :66
        steps.add(Step.of(AssuranceAdvice.START_WITH_TRUST_CENTER).at("GitLab Trust Center")); // :69
        steps.add(Step.of(AssuranceAdvice.ENCOURAGE_SELF_SERVICE).at("Self-service Information Gathering")); // :70
        if (question.saHasTime() == YesNo.NO) {
            steps.add(Step.of(AssuranceAdvice.PASS_ON_TO_FIELD_SECURITY)
                    .by(Role.FIELD_SA)
                    .at(CHANNEL));
        }
        if (need.equals(Need.SECURITY_REQUEST)) { // :72
            steps.add(Step.of(AssuranceAdvice.ASK_FIELD_SECURITY).at(CHANNEL));
        }
        if (need.equals(Need.SECURITY_QUESTIONNAIRE)) { // :71, :73
            if (question.saHasTime() != YesNo.NO) {
                steps.add(Step.of(AssuranceAdvice.TRY_FIRST_PASS).by(Role.FIELD_SA));
            }
            if (question.saHasTime() == YesNo.UNKNOWN) {
                missing.add("saHasTime");
            }
            if (question.timeSpent() == YesNo.YES) {
                steps.add(
                        Step.of(AssuranceAdvice.CAPTURE_TIME).by(Role.FIELD_SA).at("Troops"));
            } else if (question.timeSpent() == YesNo.UNKNOWN) {
                missing.add("timeSpent");
            }
        }
        if (need.equals(Need.SECURITY_QUESTIONNAIRE) || need.equals(Need.AUDIT)) { // :219, :233
            if (question.boardIssueWanted() == YesNo.YES) {
                steps.add(
                        Step.of(AssuranceAdvice.CREATE_ISSUE_FROM_TEMPLATE).at("Vendor Security Assessment template"));
                steps.add(Step.of(AssuranceAdvice.LABEL_ISSUE).at("Security Audit label"));
            } else if (question.boardIssueWanted() == YesNo.UNKNOWN) {
                missing.add("boardIssueWanted");
            }
        }
        Answer<Step> answer = Answer.decided(steps);
        for (String fact : missing) {
            answer = answer.pending(fact);
        }
        return answer;
    }
}
