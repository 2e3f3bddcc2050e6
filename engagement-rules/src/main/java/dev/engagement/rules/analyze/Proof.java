package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known for certain of all cases of one type of question. Immutable.
 *
 * @param question the name of the question
 * @param type its type
 * @param rulesHash the SHA-256 over the files of all rules that have a part in answering it
 * @param facts the facts and readings that make a difference; all others were left out
 * @param cells how many combinations of their values the rules tell apart
 * @param outcomes in how many cells each outcome comes about: {@code decided}, {@code needs-facts}, {@code not-covered}
 * @param answers in how many cells each answer is given, in the order of the rules
 * @param onlySilence where nothing but the rule that speaks for silence speaks, by that rule
 * @param engines what the two engines were asked
 * @param issues everything that keeps the question from being proved
 */
public record Proof(
        String question,
        Class<? extends Question<?>> type,
        String rulesHash,
        List<String> facts,
        BigInteger cells,
        Map<String, BigInteger> outcomes,
        Map<String, BigInteger> answers,
        Map<String, List<CaseBox>> onlySilence,
        EngineCheck engines,
        List<ProofIssue> issues) {
    /** Copies lists and maps in their order. {@inheritDoc} */
    public Proof {
        facts = List.copyOf(facts);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        onlySilence = Collections.unmodifiableMap(new LinkedHashMap<>(onlySilence));
        issues = List.copyOf(issues);
    }

    /**
     * What the two engines were asked, beside what follows for every cell from the conditions alone.
     *
     * @param combinations how many combinations of rules that speak together both engines decided
     * @param every whether these are all that can occur; else each pair of rules, together and one without the other
     * @param apart whether rules that share no fact were taken apart, each part with combinations of its own
     * @param random how many questions chosen at random the interpreter decided whole
     */
    public record EngineCheck(int combinations, boolean every, boolean apart, int random) {}

    /**
     * Whether every case is decided, and by no two rules that contradict each other.
     *
     * @return true if there is no issue
     */
    public boolean proved() {
        return issues.isEmpty();
    }

    /**
     * The issues of one kind.
     *
     * @param kind the kind
     * @return its issues
     */
    public List<ProofIssue> issues(ProofIssue.Kind kind) {
        return issues.stream().filter(it -> it.kind() == kind).toList();
    }

    /** What is proved, or all issues. */
    @Override
    public String toString() {
        String head = question + ": " + cells + (cells.equals(BigInteger.ONE) ? " cell" : " cells");
        if (proved()) {
            List<String> counts = new ArrayList<>();
            outcomes.forEach((outcome, count) -> counts.add(outcome + " " + count));
            return head + ", each decided, no two rules in conflict (" + String.join(", ", counts) + ")";
        }
        return issues.stream().map(it -> "\n" + it).collect(Collectors.joining("", head + ", not proved", ""));
    }
}
