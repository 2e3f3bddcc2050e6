package dev.engagement.model.coverage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.Text;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How does this requester get a Commercial SA, and which team serves (T51)? Every rule that fits speaks.
 *
 * @param requester who asks
 * @param region the region of the sale
 * @param opportunityId the id of the opportunity in the CRM
 */
@RecordBuilder
public record CommercialRequestQuestion(Role requester, Region region, Text opportunityId)
        implements Question.Many<Step> {
    /** Reads every null as unknown. {@inheritDoc} */
    public CommercialRequestQuestion {
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
        region = Facts.orUnknown(region, Region.UNKNOWN);
        opportunityId = Facts.orBlank(opportunityId);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static CommercialRequestQuestionBuilder builder() {
        return CommercialRequestQuestionBuilder.builder();
    }
}
