package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What scenarios notice of small changes to the rules about one type of question. Immutable.
 *
 * @param question the name of the question
 * @param type its type
 * @param equivalent changes after which every case is decided as before, proved for all cells
 * @param killed changes that turn a scenario red
 * @param survivors changes that decide some case otherwise, and no scenario notices
 */
public record MutationReport(
        String question,
        Class<? extends Question<?>> type,
        List<Mutant> equivalent,
        List<Mutant> killed,
        List<Survivor> survivors) {
    /** Copies the lists. {@inheritDoc} */
    public MutationReport {
        equivalent = List.copyOf(equivalent);
        killed = List.copyOf(killed);
        survivors = List.copyOf(survivors);
    }

    /**
     * A change that no scenario notices. Immutable.
     *
     * @param mutant the change
     * @param witness a case that is decided otherwise after it; empty where the cases cannot be listed
     * @param proposal a scenario of that case, as scenario files spell it: what the unchanged rules decide; empty without a
     *     witness
     * @param doubt why Drools does not confirm that no scenario notices the change and that the proposed one would; empty
     *     where it does
     */
    public record Survivor(Mutant mutant, Optional<Witness> witness, String proposal, String doubt) {
        /**
         * Whether Drools confirms it.
         *
         * @return true if there is no doubt
         */
        public boolean confirmed() {
            return doubt.isEmpty();
        }
    }

    /**
     * How many changes were made.
     *
     * @return the count of all
     */
    public int total() {
        return equivalent.size() + killed.size() + survivors.size();
    }

    /**
     * The share of changes that scenarios notice, of those that change anything.
     *
     * @return a share of 1; 1 where there is nothing to notice
     */
    public double score() {
        int killable = killed.size() + survivors.size();
        return killable == 0 ? 1 : (double) killed.size() / killable;
    }

    /** The counts on one line, and all survivors. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(question + ": " + total() + (total() == 1 ? " mutant, " : " mutants, ") + equivalent.size()
                + " change nothing, " + killed.size() + " killed, " + survivors.size() + " survived");
        for (Survivor it : survivors) {
            lines.add("");
            lines.add(it.mutant().toString());
            lines.add(
                    it.confirmed()
                            ? "No scenario notices it, Drools confirms. Maybe add:"
                            : "No scenario notices it. Drools does not confirm: " + it.doubt());
            if (!it.proposal().isEmpty()) {
                lines.add("");
                lines.add(it.proposal().stripTrailing());
            }
        }
        return String.join("\n", lines);
    }
}
