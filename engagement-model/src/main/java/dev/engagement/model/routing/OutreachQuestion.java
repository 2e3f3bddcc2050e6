package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Initiated;
import dev.engagement.model.fact.Initiator;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Whom may an Alliance SA reach out to (T16)? Every rule that fits speaks.
 *
 * @param requester who asks
 * @param need what is needed
 * @param initiator who initiated the matter
 * @param initiated what was initiated
 * @param viaPartnershipContacts whether it came through the contacts of the partnership
 */
@RecordBuilder
public record OutreachQuestion(
        Role requester, Need need, Initiator initiator, Initiated initiated, YesNo viaPartnershipContacts)
        implements Question.Many<Engagement> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public OutreachQuestion {
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        initiator = Facts.orUnknown(initiator, Initiator.UNKNOWN);
        initiated = Facts.orUnknown(initiated, Initiated.UNKNOWN);
        viaPartnershipContacts = Facts.orUnknown(viaPartnershipContacts);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static OutreachQuestionBuilder builder() {
        return OutreachQuestionBuilder.builder();
    }
}
