package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * How two versions of the rules differ in one type of question, over all its cases. Immutable.
 *
 * @param question the name of the question
 * @param type its type
 * @param cells how many cells the two versions tell apart together
 * @param changed in how many of these they decide differently
 * @param changes the differences; a cell is in several where several answers come or go
 * @param notListed why nothing is known, where the cases cannot be listed
 */
public record QuestionChange(
        String question,
        Class<? extends Question<?>> type,
        BigInteger cells,
        BigInteger changed,
        List<DecisionChange> changes,
        Optional<String> notListed) {
    /** Copies the list. {@inheritDoc} */
    public QuestionChange {
        changes = List.copyOf(changes);
    }

    /**
     * Whether both versions decide every case alike.
     *
     * @return true if this is known
     */
    public boolean same() {
        return changes.isEmpty() && notListed.isEmpty();
    }
}
