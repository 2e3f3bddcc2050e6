package dev.engagement.rules.scenario;

import java.util.List;
import java.util.function.Function;

/**
 * What replayed scenarios showed of a rule set, and what they did not: by rule, by condition, by outcome and by page of
 * the handbook. It is computed from the decisions by the rule tree, not by the engine. A scenario counts whether or not it
 * passed; one whose rules failed shows nothing. Immutable.
 *
 * @param questions every question of the rule set, by name
 * @param pages every page of the handbook that a rule cites, by name
 */
public record Coverage(List<QuestionCoverage> questions, List<PageCoverage> pages) {
    /** Copies the lists. {@inheritDoc} */
    public Coverage {
        questions = List.copyOf(questions);
        pages = List.copyOf(pages);
    }

    /**
     * What no scenario shows.
     *
     * @return the gaps in the order of the rule files, then the questions that were never asked
     */
    public List<CoverageGap> gaps() {
        return CoverageGaps.of(questions);
    }

    /**
     * How many rules spoke in one scenario of their own question and were silent in another.
     *
     * @return the share of all rules
     */
    public Share rulesCovered() {
        return sum(QuestionCoverage::rulesCovered);
    }

    /**
     * How many conditions were seen true and seen false.
     *
     * @return the share of all conditions of all rules
     */
    public Share conditionsCovered() {
        return sum(QuestionCoverage::conditionsCovered);
    }

    /**
     * How many outcomes and values were seen.
     *
     * @return the share of those of all questions
     */
    public Share outcomesCovered() {
        return sum(QuestionCoverage::outcomesCovered);
    }

    private Share sum(Function<QuestionCoverage, Share> share) {
        return questions.stream().map(share).reduce(new Share(0, 0), Share::plus);
    }

    /** For people: the gaps, then counts by question and by page. */
    @Override
    public String toString() {
        return CoverageText.of(this);
    }
}
