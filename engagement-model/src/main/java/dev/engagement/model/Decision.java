package dev.engagement.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole answer to a question: what every rule said about it, and the decisions of the narrower questions that were
 * asked on the way. Immutable and safe for use by many threads; conclusions are sorted by the id of their rule, so equal
 * questions under equal rules give equal decisions.
 *
 * @param <V> the type of an answer
 */
public final class Decision<V> {
    private static final Comparator<Conclusion> BY_RULE =
            Comparator.comparing((Conclusion it) -> it.reason().rule()).thenComparing(Decision::content);
    private static final Comparator<Note> NOTE_BY_RULE = Comparator.comparing(
                    (Note it) -> it.reason().rule())
            .thenComparing(it -> it.advice().code());
    private static final Comparator<Decision<?>> BY_QUESTION = Comparator.comparing(
                    (Decision<?> it) -> it.question().name())
            .thenComparing(it -> it.question().toString());
    private static final Comparator<Reason> REASON_BY_RULE = Comparator.comparing(Reason::rule);

    private final Question<V> question;
    private final List<Conclusion> conclusions;
    private final List<Note> ownNotes;
    private final List<Decision<?>> asked;
    private final List<Reason> asking;
    private final RuleSetIdentity ruleSet;
    private final List<Finding<V>> findings;
    private final List<Finding<?>> reasons;
    private final List<Note> notes;
    private final List<V> values;
    private final Set<String> missingFacts;
    private final Outcome outcome;
    private final Function<Decision<?>, Optional<String>> explainer;

    private Decision(
            Question<V> question,
            List<Conclusion> conclusions,
            List<Note> ownNotes,
            List<Decision<?>> asked,
            List<Reason> asking,
            RuleSetIdentity ruleSet,
            Function<Decision<?>, Optional<String>> explainer) {
        this.question = question;
        this.conclusions = conclusions;
        this.ownNotes = ownNotes;
        this.asked = asked;
        this.asking = asking;
        this.ruleSet = ruleSet;
        this.explainer = explainer;
        this.findings = findingsIn(conclusions);
        this.reasons = reasonsIn(findings, asked);
        this.notes = notesIn(ownNotes, asked);
        this.values = valuesOf();
        this.missingFacts = missingIn(conclusions, asked);
        this.outcome = outcomeOf(conclusions, values, missingFacts);
    }

    /**
     * Makes a decision of all that was said. For engines and for stubs in tests.
     *
     * @param <V> the type of an answer
     * @param question the question
     * @param conclusions what rules concluded about it, in any order
     * @param notes what rules noted beside, in any order
     * @param asked the decisions of the narrower questions that its rules asked
     * @param ruleSet which rules decided
     * @return the decision
     * @throws IllegalArgumentException if a conclusion is about another question
     * @throws PartsDisagreeException if parts of a whole answer do not fit together
     */
    public static <V> Decision<V> of(
            Question<V> question,
            Collection<? extends Conclusion> conclusions,
            Collection<Note> notes,
            Collection<? extends Decision<?>> asked,
            RuleSetIdentity ruleSet) {
        return of(question, conclusions, notes, asked, List.of(), ruleSet, any -> Optional.empty());
    }

    /**
     * Makes a decision of all that was said and asked. For engines.
     *
     * @param <V> the type of an answer
     * @param question the question
     * @param conclusions what rules concluded about it, in any order
     * @param notes what rules noted beside, in any order
     * @param asked the decisions of the narrower questions that its rules asked, in any order
     * @param asking the rules that asked them, in any order
     * @param ruleSet which rules decided
     * @param explainer says why the decision is as it is, better than by its reasons alone; empty if it cannot
     * @return the decision; the explainer is no part of what makes decisions equal
     * @throws IllegalArgumentException if a conclusion is about another question
     * @throws PartsDisagreeException if parts of a whole answer do not fit together
     */
    public static <V> Decision<V> of(
            Question<V> question,
            Collection<? extends Conclusion> conclusions,
            Collection<Note> notes,
            Collection<? extends Decision<?>> asked,
            Collection<Reason> asking,
            RuleSetIdentity ruleSet,
            Function<Decision<?>, Optional<String>> explainer) {
        for (Conclusion conclusion : conclusions) {
            if (!conclusion.question().equals(question)) {
                throw new IllegalArgumentException(
                        "The conclusion (" + conclusion + ") is about another question than (" + question + ").");
            }
        }
        return new Decision<>(
                question,
                sorted(conclusions, BY_RULE),
                sorted(notes, NOTE_BY_RULE),
                sorted(asked, BY_QUESTION),
                eachOnce(sorted(asking, REASON_BY_RULE)),
                ruleSet,
                explainer);
    }

    private static <T> List<T> sorted(Collection<? extends T> items, Comparator<? super T> order) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    private static List<Reason> eachOnce(List<Reason> sorted) {
        return sorted.size() < 2 ? sorted : List.copyOf(new LinkedHashSet<>(sorted));
    }

    /** A finding about a question of V has a value of V: {@link Finding#of} allows no other. */
    @SuppressWarnings("unchecked")
    private static <V> Finding<V> asFinding(Conclusion conclusion) {
        return (Finding<V>) conclusion;
    }

    /** What tells apart two conclusions of one rule: compared only where a rule spoke twice. */
    private static String content(Conclusion conclusion) {
        if (conclusion instanceof Finding<?> finding) {
            return finding.value().toString();
        }
        return conclusion instanceof Missing missing ? missing.fact() : conclusion.about();
    }

    /** The one function from what was concluded to an outcome, for all questions. */
    private static Outcome outcomeOf(List<Conclusion> conclusions, List<?> values, Set<String> missingFacts) {
        if (!values.isEmpty()) {
            return Outcome.DECIDED;
        }
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Nothing) {
                return Outcome.DECIDED;
            }
        }
        return missingFacts.isEmpty() ? Outcome.NOT_COVERED : Outcome.NEEDS_FACTS;
    }

    private static <V> List<Finding<V>> findingsIn(List<Conclusion> conclusions) {
        List<Finding<V>> findings = new ArrayList<>();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Finding<?>) {
                findings.add(asFinding(conclusion));
            }
        }
        return List.copyOf(findings);
    }

    private static List<Finding<?>> reasonsIn(List<? extends Finding<?>> findings, List<Decision<?>> asked) {
        List<Finding<?>> reasons = new ArrayList<>(findings);
        asked.forEach(it -> reasons.addAll(it.reasons));
        return List.copyOf(reasons);
    }

    private static List<Note> notesIn(List<Note> ownNotes, List<Decision<?>> asked) {
        List<Note> notes = new ArrayList<>(ownNotes);
        asked.forEach(it -> notes.addAll(it.notes));
        return List.copyOf(notes);
    }

    private List<V> valuesOf() {
        if (question instanceof Question.Whole<?> whole) {
            return sumOf(whole);
        }
        Set<V> values = new LinkedHashSet<>();
        findings.forEach(finding -> values.add(finding.value()));
        List<V> inOrder = new ArrayList<>(values);
        Facts.sortNaturally(inOrder);
        return List.copyOf(inOrder);
    }

    /** The values of a {@link Question.Whole} are parts of themselves, by its bound. */
    @SuppressWarnings("unchecked")
    private List<V> sumOf(Question.Whole<?> whole) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        V sum = (V) whole.gather(reasons.subList(findings.size(), reasons.size()), notes);
        if (!findings.isEmpty()) {
            V own = findings.get(0).value();
            for (Finding<V> finding : findings.subList(1, findings.size())) {
                own = ((Question.Whole.Part<V>) own).and(finding.value());
            }
            sum = ((Question.Whole.Part<V>) sum).and(own);
        }
        return List.of(sum);
    }

    /**
     * What was asked.
     *
     * @return the question
     */
    public Question<V> question() {
        return question;
    }

    /**
     * What became of the question.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The answer, where there is exactly one: always so for a decided {@link Question.One} and {@link Question.Whole}.
     *
     * @return the value; empty if the question is not decided, or has none or several answers
     */
    public Optional<V> value() {
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /**
     * All answers, each once, in their natural order where they have one and else by rule.
     *
     * @return the values; empty if the question is not decided, or if it was decided that there is none
     */
    public List<V> values() {
        return values;
    }

    /**
     * Every rule that answered, sorted by id.
     *
     * @return the findings about this very question
     */
    public List<Finding<V>> findings() {
        return findings;
    }

    /**
     * Every rule that answered, here or in a narrower question.
     *
     * @return the findings: those of this question first, then by name of the narrower question, each sorted by rule
     */
    public List<Finding<?>> reasons() {
        return reasons;
    }

    /**
     * All that rules concluded about this very question: findings, and also what is missing or not covered.
     *
     * @return the conclusions, sorted by rule
     */
    public List<Conclusion> conclusions() {
        return conclusions;
    }

    /**
     * The facts that a decision waits for, or that could still change or complete it, of this question and of those
     * asked on the way.
     *
     * @return names of facts in natural order
     */
    public Set<String> missingFacts() {
        return missingFacts;
    }

    private static Set<String> missingIn(List<Conclusion> conclusions, List<Decision<?>> asked) {
        List<String> facts = new ArrayList<>();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Missing missing) {
                facts.add(missing.fact());
            } else if (conclusion instanceof Finding<?> finding) {
                facts.addAll(finding.pending());
            }
        }
        asked.forEach(it -> facts.addAll(it.missingFacts));
        return Facts.copyOf(facts);
    }

    /**
     * What was said beside the answer, here and in the questions asked on the way.
     *
     * @return the notes, those of this question first
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * Where the handbook is silent, and why: about this question where that is its outcome, and about those asked on the
     * way.
     *
     * @return the conclusions that say so, those of this question first
     */
    public List<NotCovered> notCovered() {
        Stream<NotCovered> own = outcome == Outcome.NOT_COVERED
                ? conclusions.stream().filter(NotCovered.class::isInstance).map(NotCovered.class::cast)
                : Stream.empty();
        return Stream.concat(own, asked.stream().flatMap(it -> it.notCovered().stream()))
                .toList();
    }

    /**
     * The decisions of the narrower questions that rules of this question asked.
     *
     * @return the decisions, by name of the question, and by its facts where several have one name
     */
    public List<Decision<?>> asked() {
        return asked;
    }

    /**
     * The rules of this question that asked narrower questions: they spoke, though they concluded nothing themselves.
     *
     * @return the reasons, by rule
     */
    public List<Reason> asking() {
        return asking;
    }

    /**
     * The decision of a narrower question, at any depth.
     *
     * @param <W> the type of its answer
     * @param narrower the question
     * @return its decision; empty if no rule asked it
     */
    @SuppressWarnings("unchecked") // the decision of an equal question has values of the same type
    public <W> Optional<Decision<W>> answerTo(Question<W> narrower) {
        for (Decision<?> decision : asked) {
            if (decision.question().equals(narrower)) {
                return Optional.of((Decision<W>) decision);
            }
            Optional<Decision<W>> deeper = decision.answerTo(narrower);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /**
     * Which rules decided.
     *
     * @return name, version and hash of the rule set
     */
    public RuleSetIdentity ruleSet() {
        return ruleSet;
    }

    /**
     * Says why the decision is as it is: the rules that spoke, in order, with the facts that made them speak.
     *
     * @return lines of text; without the facts where the rule files cannot be read, as in a service without
     *     {@code engagement-authoring}
     */
    public String explain() {
        return explainer.apply(this).orElseGet(() -> DecisionWords.of(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision<?> that
                && question.equals(that.question)
                && conclusions.equals(that.conclusions)
                && ownNotes.equals(that.ownNotes)
                && asked.equals(that.asked)
                && asking.equals(that.asking)
                && ruleSet.equals(that.ruleSet);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, conclusions, ownNotes, asked, asking, ruleSet);
    }

    @Override
    public String toString() {
        return "Decision[" + question.name() + ": " + outcome + (values.isEmpty() ? "" : " " + values) + "]";
    }
}
