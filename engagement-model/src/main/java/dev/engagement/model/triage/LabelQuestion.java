package dev.engagement.model.triage;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.IssueEvent;
import dev.engagement.model.fact.IssueLabel;
import dev.engagement.model.fact.IssueNature;
import dev.engagement.model.fact.IssueParty;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * Which labels of an issue change, and what does the issue still need (T60)? Labels stand beside each other: a new one
 * removes none. Every rule that fits speaks.
 *
 * @param labels the labels that the issue has now
 * @param happened what happened last
 * @param natures what the issue is about
 * @param agreedComplete who agrees that the issue is complete
 */
@RecordBuilder
public record LabelQuestion(
        Set<IssueLabel> labels, IssueEvent happened, Set<IssueNature> natures, Set<IssueParty> agreedComplete)
        implements Question.Many<LabelChange> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public LabelQuestion {
        labels = Facts.orEmpty(labels);
        happened = Facts.orUnknown(happened, IssueEvent.UNKNOWN);
        natures = Facts.orEmpty(natures);
        agreedComplete = Facts.orEmpty(agreedComplete);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static LabelQuestionBuilder builder() {
        return LabelQuestionBuilder.builder();
    }

    /**
     * Whether Solutions Architect, customer and sales team all agree that the issue is complete.
     *
     * @return true if so
     */
    public boolean agreedByAll() {
        return agreedComplete.containsAll(Set.of(IssueParty.values()));
    }
}
