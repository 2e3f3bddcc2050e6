package dev.engagement.model.product;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What does a Solutions Architect do next about a capability that a customer or prospect requires (T65)? All rules that speak agree.
 *
 * @param mapsToProduct whether the capability maps directly to the product
 * @param workaroundsExplored whether solutions or workarounds with the current tools were explored
 * @param workaroundSatisfies whether one of these satisfies the requirements
 */
@RecordBuilder
public record CapabilityQuestion(YesNo mapsToProduct, YesNo workaroundsExplored, YesNo workaroundSatisfies)
        implements Question.One<CapabilityStep> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public CapabilityQuestion {
        mapsToProduct = Facts.orUnknown(mapsToProduct);
        workaroundsExplored = Facts.orUnknown(workaroundsExplored);
        workaroundSatisfies = Facts.orUnknown(workaroundSatisfies);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static CapabilityQuestionBuilder builder() {
        return CapabilityQuestionBuilder.builder();
    }
}
