package dev.engagement.model.services;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How are Professional Services ordered or quoted, and by whom (T75)? All rules that speak agree.
 *
 * @param servicesOpportunityExists whether an opportunity for Professional Services exists in Salesforce
 * @param standardServiceFits whether a standard service of the catalog meets the needs of the customer; of a part of them, where one asks for that part
 */
@RecordBuilder
public record ServicesQuestion(YesNo servicesOpportunityExists, YesNo standardServiceFits)
        implements Question.One<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ServicesQuestion {
        servicesOpportunityExists = Facts.orUnknown(servicesOpportunityExists);
        standardServiceFits = Facts.orUnknown(standardServiceFits);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ServicesQuestionBuilder builder() {
        return ServicesQuestionBuilder.builder();
    }
}
