package dev.engagement.model.triage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Hosting;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What does an issue still lack before a Solutions Architect engages (T58)? Every rule that fits speaks.
 *
 * @param customerName the name of the customer
 * @param opportunityLink the link to the opportunity in the CRM
 * @param datesGiven whether the dates are given that the customer prefers for the call
 * @param timeZoneGiven whether the time zone of these dates is given
 * @param hosting where the customer runs or will run the product
 * @param identifiedPain the customer's pain or problems
 * @param requiredCapabilities what the customer requires
 * @param currentTools what the customer uses today
 * @param fixedToolsStated whether it is said which of these tools cannot be replaced; that there is none is said, too
 * @param asksGiven whether it is said what is asked of the Solutions Architect
 */
@RecordBuilder
public record IssueContentQuestion(
        Text customerName,
        Text opportunityLink,
        YesNo datesGiven,
        YesNo timeZoneGiven,
        Hosting hosting,
        Text identifiedPain,
        Text requiredCapabilities,
        Text currentTools,
        YesNo fixedToolsStated,
        YesNo asksGiven)
        implements Question.Many<IssueField> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public IssueContentQuestion {
        customerName = Facts.orBlank(customerName);
        opportunityLink = Facts.orBlank(opportunityLink);
        datesGiven = Facts.orUnknown(datesGiven);
        timeZoneGiven = Facts.orUnknown(timeZoneGiven);
        hosting = Facts.orUnknown(hosting, Hosting.UNKNOWN);
        identifiedPain = Facts.orBlank(identifiedPain);
        requiredCapabilities = Facts.orBlank(requiredCapabilities);
        currentTools = Facts.orBlank(currentTools);
        fixedToolsStated = Facts.orUnknown(fixedToolsStated);
        asksGiven = Facts.orUnknown(asksGiven);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static IssueContentQuestionBuilder builder() {
        return IssueContentQuestionBuilder.builder();
    }
}
