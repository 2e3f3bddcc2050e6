package dev.engagement.model.coverage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Segment;
import dev.engagement.model.fact.SubRegion;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which kind of SA serves this seller, aligned with what and engaged how (T46)? All rules that speak agree.
 *
 * @param region the region of the sale
 * @param subRegion the area within the region
 * @param segment the segment of the customer
 * @param seller the kind of account executive, or the partner manager who sells instead
 */
@RecordBuilder
public record CoverageQuestion(Region region, SubRegion subRegion, Segment segment, Role seller)
        implements Question.One<Coverage> {
    /** Reads every null as unknown. {@inheritDoc} */
    public CoverageQuestion {
        region = Facts.orUnknown(region, Region.UNKNOWN);
        subRegion = Facts.orUnknown(subRegion, SubRegion.UNKNOWN);
        segment = Facts.orUnknown(segment, Segment.UNKNOWN);
        seller = Facts.orUnknown(seller, Role.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static CoverageQuestionBuilder builder() {
        return CoverageQuestionBuilder.builder();
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
