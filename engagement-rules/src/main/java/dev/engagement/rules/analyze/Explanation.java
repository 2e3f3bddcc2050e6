package dev.engagement.rules.analyze;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import java.util.List;

/** Why a decision is as it is, and what would change it. Immutable and safe for use by many threads. */
public final class Explanation {
    private final Explainer explainer;
    private final Decision<?> decision;
    private final Readings readings;

    Explanation(Explainer explainer, Decision<?> decision, Readings readings) {
        this.explainer = explainer;
        this.decision = decision;
        this.readings = readings;
    }

    /**
     * The decision.
     *
     * @return the decision
     */
    public Decision<?> decision() {
        return decision;
    }

    /**
     * The rules that spoke, with the facts that made them speak.
     *
     * @return those of the question first, then of narrower ones, each by id
     */
    public List<SpokenRule> spoke() {
        return explainer.spoke(decision, readings);
    }

    /**
     * The answers that rules can give to the question itself, and do not give now.
     *
     * @return their codes, in the order of the rules; answers that are made of facts are not among them
     */
    public List<String> otherAnswers() {
        return explainer.otherAnswers(decision);
    }

    /**
     * The rules that would give an answer, and why they did not speak.
     *
     * @param wanted the answer
     * @return the rules with the fewest conditions that did not hold first
     * @throws IllegalArgumentException if no rule gives this answer; the message has those that there are
     */
    public List<NearRule> nearest(Wanted wanted) {
        return explainer.nearest(decision, readings, wanted);
    }

    /**
     * The smallest changes of facts that lead to an answer.
     *
     * @param wanted the answer
     * @return all of them
     * @throws IllegalArgumentException if no rule gives this answer, or a fixed fact is none of the question
     */
    public Changes changesTo(Wanted wanted) {
        return explainer.changes(decision, readings, wanted);
    }

    /**
     * What may still become of the question.
     *
     * @param question the name of the question, or of a narrower one
     * @return the answers that are possible, and what to ask next
     */
    public Prospect prospect(String question) {
        return explainer.prospect(decision, readings, question);
    }

    /** The rules that spoke, question by question, each with its conditions and the facts that made them hold. */
    @Override
    public String toString() {
        return ExplanationText.of(spoke());
    }
}
