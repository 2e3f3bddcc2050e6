package dev.engagement.model.triage;

import dev.engagement.model.Facts;
import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.IssueLabel;
import dev.engagement.model.fact.IssueParty;
import dev.engagement.model.fact.Term;
import java.util.Comparator;
import java.util.Set;

/**
 * What becomes of one label of an issue (T60). Immutable; changes are ordered by kind, then as the handbook names the
 * labels.
 *
 * @param kind whether the label is added, may be removed, or stays
 * @param label the label
 * @param wordOf for a label that may be removed: on whose word; empty otherwise
 * @param lacking for a label that stays: who has yet to agree that it goes; empty otherwise
 */
public record LabelChange(Kind kind, IssueLabel label, Set<IssueParty> wordOf, Set<IssueParty> lacking)
        implements PlanPart, Comparable<LabelChange> {
    /** What becomes of a label. */
    public enum Kind implements Term {
        /** It is added beside the labels that stand. */
        ADD("Add"),
        /** It may be removed. */
        REMOVABLE("May be removed"),
        /** It stays. */
        STAYS("Stays");

        private final Names names;

        Kind(String label) {
            this.names = Names.of(this, label);
        }

        @Override
        public Names names() {
            return names;
        }
    }

    private static final Comparator<LabelChange> ORDER = Comparator.comparing(LabelChange::kind)
            .thenComparing(LabelChange::label)
            .thenComparing(change -> change.wordOf().toString())
            .thenComparing(change -> change.lacking().toString());

    /** Copies the sets. {@inheritDoc} */
    public LabelChange {
        wordOf = Facts.orEmpty(wordOf);
        lacking = Facts.orEmpty(lacking);
    }

    /**
     * A label that is added; others stay beside it.
     *
     * @param label the label
     * @return the change
     */
    public static LabelChange add(IssueLabel label) {
        return new LabelChange(Kind.ADD, label, Set.of(), Set.of());
    }

    /**
     * A label that may be removed.
     *
     * @param label the label
     * @param parties on whose word
     * @return the change
     */
    public static LabelChange removable(IssueLabel label, IssueParty... parties) {
        return new LabelChange(Kind.REMOVABLE, label, Set.of(parties), Set.of());
    }

    /**
     * A label that stays until somebody agrees that it goes.
     *
     * @param label the label
     * @param parties who has yet to agree
     * @return the change
     */
    public static LabelChange stays(IssueLabel label, IssueParty... parties) {
        return new LabelChange(Kind.STAYS, label, Set.of(), Set.of(parties));
    }

    @Override
    public int compareTo(LabelChange other) {
        return ORDER.compare(this, other);
    }
}
