package dev.engagement.model.participation;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.SolutionInput;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What does a Field SA still want to hear from a customer before proposing a solution (T04)? Every rule that fits
 * speaks. Nothing here holds a request up: the inputs are wanted, not required.
 *
 * @param inputsGiven what the customer has told
 */
@RecordBuilder
public record SolutionInputQuestion(Set<SolutionInput> inputsGiven) implements Question.Many<SolutionInput> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public SolutionInputQuestion {
        inputsGiven = Facts.orEmpty(inputsGiven);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static SolutionInputQuestionBuilder builder() {
        return SolutionInputQuestionBuilder.builder();
    }
}
