package dev.engagement.model.contact;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What happens with a request in the queue of the Ecosystem SAs (T23.02 to T23.05)? Every rule that fits speaks.
 *
 * @param wantsOneToOne whether the requester wants to talk with one Ecosystem SA
 * @param namedEcosystemSaAbsent whether the Ecosystem SA who was named is away
 * @param needsTracking whether the request needs tracking
 * @param sentAsDirectMessage whether it was sent as a direct message
 */
@RecordBuilder
public record EcosystemQueueQuestion(
        YesNo wantsOneToOne, YesNo namedEcosystemSaAbsent, YesNo needsTracking, YesNo sentAsDirectMessage)
        implements Question.Many<Step> {
    /** Reads every null as unknown. {@inheritDoc} */
    public EcosystemQueueQuestion {
        wantsOneToOne = Facts.orUnknown(wantsOneToOne);
        namedEcosystemSaAbsent = Facts.orUnknown(namedEcosystemSaAbsent);
        needsTracking = Facts.orUnknown(needsTracking);
        sentAsDirectMessage = Facts.orUnknown(sentAsDirectMessage);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EcosystemQueueQuestionBuilder builder() {
        return EcosystemQueueQuestionBuilder.builder();
    }
}
