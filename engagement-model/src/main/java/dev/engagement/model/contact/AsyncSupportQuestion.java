package dev.engagement.model.contact;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Hosting;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Segment;
import dev.engagement.model.fact.SubRegion;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Can this need be served in Slack while nobody waits (T49)? All rules that speak agree.
 *
 * @param region the region of the sale
 * @param subRegion the area within the region
 * @param segment the segment of the customer
 * @param need what is needed
 * @param stage the stage of the opportunity
 * @param qualified whether the opportunity is qualified
 * @param opportunityLink the link to the opportunity in Salesforce
 * @param hosting where the customer runs the product
 */
@RecordBuilder
public record AsyncSupportQuestion(
        Region region,
        SubRegion subRegion,
        Segment segment,
        Need need,
        OpportunityStage stage,
        YesNo qualified,
        Text opportunityLink,
        Hosting hosting)
        implements Question.One<AsyncSupport> {
    /** Reads every null as unknown. {@inheritDoc} */
    public AsyncSupportQuestion {
        region = Facts.orUnknown(region, Region.UNKNOWN);
        subRegion = Facts.orUnknown(subRegion, SubRegion.UNKNOWN);
        segment = Facts.orUnknown(segment, Segment.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        stage = Facts.orUnknown(stage, OpportunityStage.UNKNOWN);
        qualified = Facts.orUnknown(qualified);
        opportunityLink = Facts.orBlank(opportunityLink);
        hosting = Facts.orUnknown(hosting, Hosting.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static AsyncSupportQuestionBuilder builder() {
        return AsyncSupportQuestionBuilder.builder();
    }

    /**
     * The region of the sale: the stated one, or that of its area.
     *
     * @return {@link Region#UNKNOWN} where nobody said, and where region and area contradict each other
     */
    public Region salesRegion() {
        return subRegion.agreedRegion(region);
    }

    /**
     * Whether the model of the United States applies: in AMER East and West, and in AMER where nobody said which area.
     *
     * @return true if so
     */
    public boolean underUsModel() {
        return subRegion.perhapsUnitedStates(region);
    }

    /**
     * Whether the opportunity is known to be at an early stage or not fully qualified.
     *
     * @return true if so
     */
    public boolean earlyOrNotQualified() {
        return stage.early() || qualified == YesNo.NO;
    }
}
