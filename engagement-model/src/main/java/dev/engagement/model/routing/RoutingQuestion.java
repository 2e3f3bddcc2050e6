package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which role may this requester engage for this need (T14, T15)? Every rule that fits speaks.
 *
 * @param requester who asks
 * @param need what is needed
 * @param motion before or after the sale
 * @param adoptionBlocked whether adoption at the customer is blocked
 * @param servicesEngagement whether there is a services engagement at the customer
 * @param supportCase whether there is a support case
 * @param namedAccount whether it is at a named account
 * @param saKnowsPartnerTechnology whether the SA knows the partner's technology
 * @param partnerInvolved whether a partner is involved
 */
@RecordBuilder
public record RoutingQuestion(
        Role requester,
        Need need,
        Motion motion,
        YesNo adoptionBlocked,
        YesNo servicesEngagement,
        YesNo supportCase,
        YesNo namedAccount,
        YesNo saKnowsPartnerTechnology,
        YesNo partnerInvolved)
        implements Question.Many<Engagement> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public RoutingQuestion {
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        motion = Facts.orUnknown(motion, Motion.UNKNOWN);
        adoptionBlocked = Facts.orUnknown(adoptionBlocked);
        servicesEngagement = Facts.orUnknown(servicesEngagement);
        supportCase = Facts.orUnknown(supportCase);
        namedAccount = Facts.orUnknown(namedAccount);
        saKnowsPartnerTechnology = Facts.orUnknown(saKnowsPartnerTechnology);
        partnerInvolved = Facts.orUnknown(partnerInvolved);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static RoutingQuestionBuilder builder() {
        return RoutingQuestionBuilder.builder();
    }
}
