package dev.engagement.model.participation;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.CustomerPath;
import dev.engagement.model.fact.DiscoveryTopic;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * May a demo go ahead, and what follows technical discovery (T45)? Every rule that fits speaks.
 *
 * @param topicsAnswered what discovery has answered
 * @param demoRequested whether a demo is requested
 * @param discoveryComplete whether technical discovery is complete
 * @param customerPath how the customer goes on, once that is settled
 * @param metricsIdentified whether it is known by which metrics the evaluation will be judged
 */
@RecordBuilder
public record DemoQuestion(
        Set<DiscoveryTopic> topicsAnswered,
        YesNo demoRequested,
        YesNo discoveryComplete,
        CustomerPath customerPath,
        YesNo metricsIdentified)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public DemoQuestion {
        topicsAnswered = Facts.orEmpty(topicsAnswered);
        demoRequested = Facts.orUnknown(demoRequested);
        discoveryComplete = Facts.orUnknown(discoveryComplete);
        customerPath = Facts.orUnknown(customerPath, CustomerPath.UNKNOWN);
        metricsIdentified = Facts.orUnknown(metricsIdentified);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static DemoQuestionBuilder builder() {
        return DemoQuestionBuilder.builder();
    }

    /**
     * What is still unanswered, which decides whether a demo can go ahead.
     *
     * @return the narrower question, with the facts of this one
     */
    public DiscoveryQuestion discovery() {
        return DiscoveryQuestion.builder().topicsAnswered(topicsAnswered).build();
    }
}
