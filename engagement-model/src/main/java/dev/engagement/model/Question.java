package dev.engagement.model;

import java.util.List;

/**
 * One thing that a person asks: a record whose components are the facts.
 *
 * <p>A question chooses how the answers of several rules combine by the interface that it implements: {@link One},
 * {@link Many} or {@link Whole}. Its facts are enums, open vocabulary types, {@link Text}, {@link TimeSpan},
 * {@link Count}, and sets of enums or vocabulary types; a fact that is not known is a value of its type
 * ({@link YesNo#UNKNOWN}, an empty set, a blank text), never {@code null}. Questions are immutable.
 *
 * @param <V> the type of an answer
 */
public sealed interface Question<V> permits Question.One, Question.Many, Question.Whole {
    /**
     * The name of this kind of question, as JSON, rule files and the command line spell it: the class name without
     * {@code Question}, in lower case with hyphens ({@code QualifyingMeetingQuestion} is {@code qualifying-meeting}).
     *
     * @return the name; the same for all questions of one class
     */
    default String name() {
        return QuestionNames.of(getClass());
    }

    /**
     * A question with one answer: rules that speak must agree. DMN calls this hit policy <i>Any</i>.
     *
     * @param <V> the type of the answer
     */
    non-sealed interface One<V> extends Question<V> {}

    /**
     * A question that collects the answers of every rule that fits. DMN calls this hit policy <i>Collect</i>.
     *
     * @param <V> the type of one answer; values are listed in their natural order where they have one
     */
    non-sealed interface Many<V> extends Question<V> {}

    /**
     * A question whose answer is a sum: of the parts that its rules say, and of what narrower questions answered.
     *
     * @param <V> the type of the whole, and of each part
     */
    non-sealed interface Whole<V extends Whole.Part<V>> extends Question<V> {
        /**
         * Groups what narrower questions answered into a part of the whole. Grouping only: it decides nothing.
         *
         * @param findings what narrower questions answered
         * @param notes what was said beside, in narrower questions and in this one
         * @return the part that they add
         */
        V gather(List<Finding<?>> findings, List<Note> notes);

        /**
         * A part of a whole answer. Adding must not depend on the order of the parts.
         *
         * @param <V> the type of the whole
         */
        interface Part<V> {
            /**
             * Adds another part to this one.
             *
             * @param other the other part
             * @return both together
             * @throws PartsDisagreeException if both fill a slot that has room for one value
             */
            V and(V other);
        }
    }
}
