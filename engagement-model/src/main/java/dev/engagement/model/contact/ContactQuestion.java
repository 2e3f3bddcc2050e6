package dev.engagement.model.contact;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.ContactPurpose;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Segment;
import dev.engagement.model.fact.SubRegion;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Where or to whom does one turn to reach this role for this purpose: Channel SAs (T21), Ecosystem SAs and Ecosystem
 * Sales Managers (T23.01, T24), SAs for enterprises (T49.06, T49.07, T50), Commercial SAs (T51.08), and others for whom
 * the handbook names a channel (T10.06, T48.01, T61.02, T66.09, T76.05, T85.03)? Every rule that fits speaks.
 *
 * @param requester who asks
 * @param role whom to reach
 * @param purpose what the contact is wanted for
 * @param region the region of the sale
 * @param subRegion the area within the region
 * @param segment the segment of the customer
 * @param opportunityBased whether it is about an opportunity
 * @param ecosystemSaListed whether the record of the partner's account lists an Ecosystem SA
 * @param workloadExceeded whether the work exceeds the capacity of the SA
 * @param fromOtherDepartment whether the request comes from another department than sales
 */
@RecordBuilder
public record ContactQuestion(
        Role requester,
        Role role,
        ContactPurpose purpose,
        Region region,
        SubRegion subRegion,
        Segment segment,
        YesNo opportunityBased,
        YesNo ecosystemSaListed,
        YesNo workloadExceeded,
        YesNo fromOtherDepartment)
        implements Question.Many<Contact> {
    /** Reads every null as unknown. {@inheritDoc} */
    public ContactQuestion {
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
        role = Facts.orUnknown(role, Role.UNKNOWN);
        purpose = Facts.orUnknown(purpose, ContactPurpose.UNKNOWN);
        region = Facts.orUnknown(region, Region.UNKNOWN);
        subRegion = Facts.orUnknown(subRegion, SubRegion.UNKNOWN);
        segment = Facts.orUnknown(segment, Segment.UNKNOWN);
        opportunityBased = Facts.orUnknown(opportunityBased);
        ecosystemSaListed = Facts.orUnknown(ecosystemSaListed);
        workloadExceeded = Facts.orUnknown(workloadExceeded);
        fromOtherDepartment = Facts.orUnknown(fromOtherDepartment);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ContactQuestionBuilder builder() {
        return ContactQuestionBuilder.builder();
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
     * Whether somebody wants an answer or help: with a question or a request.
     *
     * @return true if so
     */
    public boolean seeksHelp() {
        return purpose == ContactPurpose.QUESTION || purpose == ContactPurpose.REQUEST;
    }
}
