package dev.engagement.model.coverage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SubRegion;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What is to be done about an SA Request of a Strategic AE in the United States: before it is filed (T47), and until
 * an SA is allocated and after (T48)? Every rule that fits speaks.
 *
 * @param region the region of the sale
 * @param subRegion the area within the region
 * @param seller the kind of account executive, or the partner manager who sells instead
 * @param opportunityId the id of the opportunity in the CRM
 * @param qualified whether the opportunity is qualified
 * @param identifiedPain the Identified Pain
 * @param whyNow the Why Now
 * @param commandPlanLink the link to the Command Plan
 * @param closePlanLink the link to the close plan
 * @param saAllocated whether an SA accepted the request
 * @param elapsed how long ago the request was filed; unknown as long as it is not
 * @param wantsSeveralOpportunities whether one SA is wanted for several opportunities of the account
 * @param wantsDedicatedSa whether an SA is wanted for this Strategic AE alone
 */
@RecordBuilder
public record SaRequestQuestion(
        Region region,
        SubRegion subRegion,
        Role seller,
        Text opportunityId,
        YesNo qualified,
        Text identifiedPain,
        Text whyNow,
        Text commandPlanLink,
        Text closePlanLink,
        YesNo saAllocated,
        TimeSpan elapsed,
        YesNo wantsSeveralOpportunities,
        YesNo wantsDedicatedSa)
        implements Question.Many<Step> {
    /** Reads every null as unknown. {@inheritDoc} */
    public SaRequestQuestion {
        region = Facts.orUnknown(region, Region.UNKNOWN);
        subRegion = Facts.orUnknown(subRegion, SubRegion.UNKNOWN);
        seller = Facts.orUnknown(seller, Role.UNKNOWN);
        opportunityId = Facts.orBlank(opportunityId);
        qualified = Facts.orUnknown(qualified);
        identifiedPain = Facts.orBlank(identifiedPain);
        whyNow = Facts.orBlank(whyNow);
        commandPlanLink = Facts.orBlank(commandPlanLink);
        closePlanLink = Facts.orBlank(closePlanLink);
        saAllocated = Facts.orUnknown(saAllocated);
        elapsed = Facts.orUnknown(elapsed, TimeSpan.UNKNOWN);
        wantsSeveralOpportunities = Facts.orUnknown(wantsSeveralOpportunities);
        wantsDedicatedSa = Facts.orUnknown(wantsDedicatedSa);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static SaRequestQuestionBuilder builder() {
        return SaRequestQuestionBuilder.builder();
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
     * Whether nobody said which kind of account executive sells.
     *
     * @return true if so
     */
    public boolean sellerKindUnknown() {
        return seller.unknown() || seller.equals(Role.ACCOUNT_EXECUTIVE);
    }
}
