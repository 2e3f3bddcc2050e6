package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Whom does one engage for what a channel partner needs (T17, T18), and who owns the relation with the partner (T20)?
 * Every rule that fits speaks.
 *
 * @param requester who asks
 * @param need what is needed
 * @param partnerInvolved whether a partner is involved in the opportunity
 * @param source who sourced the opportunity, and so leads it
 * @param bestHandledBySa whether a question about a partner is one that an SA answers best
 */
@RecordBuilder
public record ChannelQuestion(
        Role requester, Need need, YesNo partnerInvolved, OpportunitySource source, YesNo bestHandledBySa)
        implements Question.Many<Engagement> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ChannelQuestion {
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        partnerInvolved = Facts.orUnknown(partnerInvolved);
        source = Facts.orUnknown(source, OpportunitySource.UNKNOWN);
        bestHandledBySa = Facts.orUnknown(bestHandledBySa);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ChannelQuestionBuilder builder() {
        return ChannelQuestionBuilder.builder();
    }
}
