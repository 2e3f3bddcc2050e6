package dev.engagement.model.product;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What is still to do to get support from Product (T66)? The first step is the next one. Every rule that fits speaks.
 *
 * @param preparationDone the steps of gathering and exploring that are done
 * @param supportDone the steps of engaging and communicating that are done
 * @param workaroundsExplored whether solutions or workarounds with the current tools were explored
 */
@RecordBuilder
public record ProductSupportQuestion(
        Set<PreparationStep> preparationDone, Set<SupportStep> supportDone, YesNo workaroundsExplored)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ProductSupportQuestion {
        preparationDone = Facts.orEmpty(preparationDone);
        supportDone = Facts.orEmpty(supportDone);
        workaroundsExplored = Facts.orUnknown(workaroundsExplored);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ProductSupportQuestionBuilder builder() {
        return ProductSupportQuestionBuilder.builder();
    }
}
