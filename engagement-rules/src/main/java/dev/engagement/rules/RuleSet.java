package dev.engagement.rules;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.model.fact.Term;
import dev.engagement.rules.internal.drools.Handbook;
import java.util.List;
import java.util.Optional;

/**
 * Rules that are built and ready to decide. Immutable and safe for use by many threads; building one is slow, sharing it
 * is free. Made by {@link #handbook()} or {@link #builder()}; not meant to be implemented by others.
 */
public interface RuleSet {
    /**
     * The handbook's rules as they were built into this library. The first question of each type takes some milliseconds
     * more than those after it.
     *
     * @return the rule set
     */
    static RuleSet handbook() {
        return Handbook.load();
    }

    /**
     * Starts from the handbook's rules.
     *
     * @return a builder; not safe for use by several threads
     */
    static RuleSetBuilder builder() {
        return new RuleSetBuilder();
    }

    /**
     * Makes an advisor that decides by these rules.
     *
     * @param readings how the handbook is read
     * @return the advisor
     */
    EngagementAdvisor advisor(Readings readings);

    /**
     * Which rules these are, together with the readings that they are applied with.
     *
     * @param readings how the handbook is read
     * @return name, version and hash
     */
    RuleSetIdentity identity(Readings readings);

    /**
     * The types of question that the rules answer.
     *
     * @return the types, by name of the question
     */
    List<Class<? extends Question<?>>> questions();

    /**
     * Finds a type of question by its name.
     *
     * @param name the name, such as {@code retention}
     * @return the type; empty if no rule answers such questions
     */
    Optional<Class<? extends Question<?>>> question(String name);

    /**
     * All rules.
     *
     * @return a summary of each, by id
     */
    List<RuleSummary> rules();

    /**
     * The words that the rules coin, such as a need of one's own: wherever questions are read for these rules, they are as
     * well known as those of the vocabularies.
     *
     * @return the words, by code; none of the handbook's own rules
     */
    List<Term> coinedTerms();

    /**
     * The rule files, as they were built.
     *
     * @return the files, by name
     */
    List<RuleFileText> files();
}
