package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.EngagementAdvisor;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case: a question, and what its decision is expected to be. Immutable and safe for use by many threads. Made by
 * {@link Scenarios}; two scenarios are equal only if they are the same.
 */
public final class Scenario {
    private final Origin origin;
    private final String name;
    private final Question<?> question;
    private final Map<String, Reading> readings;
    private final List<String> tags;
    private final String note;
    private final Expectation expectation;

    Scenario(
            Origin origin,
            String name,
            Question<?> question,
            Map<String, Reading> readings,
            List<String> tags,
            String note,
            Expectation expectation) {
        this.origin = origin;
        this.name = name;
        this.question = question;
        this.readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        this.tags = List.copyOf(tags);
        this.note = note;
        this.expectation = expectation;
    }

    /**
     * The name.
     *
     * @return the name, unique in its file
     */
    public String name() {
        return name;
    }

    /**
     * The name of the file.
     *
     * @return the name as it was given
     */
    public String file() {
        return origin.source().name();
    }

    /**
     * The line where it begins.
     *
     * @return the line, from 1
     */
    public int line() {
        return origin.stretch().line();
    }

    /**
     * Where it stands, as JUnit and editors understand it.
     *
     * @return the address of its first line
     */
    public URI uri() {
        return origin.source().uri(line());
    }

    /**
     * The question with the facts that are given.
     *
     * @return the question
     */
    public Question<?> question() {
        return question;
    }

    /**
     * The readings that it chooses; the others are those of the advisor.
     *
     * @return the chosen constants by name
     */
    public Map<String, Reading> readings() {
        return readings;
    }

    /**
     * Its tags.
     *
     * @return the tags in the order of the file
     */
    public List<String> tags() {
        return tags;
    }

    /**
     * What its author noted.
     *
     * @return the note; may be empty
     */
    public String note() {
        return note;
    }

    /**
     * Compares a decision with what is expected. Rules that are expected are those of this very question: its
     * conclusions', its own notes' and those that asked narrower questions; rules of narrower questions do not count.
     * Missing facts, notes and warnings are those of the whole decision, narrower questions included.
     *
     * @param decision the decision of {@link #question()}
     * @return all differences; empty if the scenario passes
     */
    public List<Difference> check(Decision<?> decision) {
        return expectation.differences(decision);
    }

    /**
     * Asks an advisor and compares. The readings of the scenario take the place of the advisor's.
     *
     * @param advisor the advisor
     * @return what came of it; never an exception of the rules
     */
    public ScenarioResult replay(EngagementAdvisor advisor) {
        return new Replay(advisor).of(this);
    }

    Origin origin() {
        return origin;
    }

    Expectation expectation() {
        return expectation;
    }

    /** The place as editors jump to it, and the name. */
    @Override
    public String toString() {
        return file() + ":" + line() + ": " + name;
    }
}
