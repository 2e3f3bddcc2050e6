package dev.engagement.rules.analyze;

import java.math.BigInteger;
import java.util.List;

/**
 * Cases in which two versions of the rules decide differently, in the same way. Immutable.
 *
 * @param before what the old rules decide
 * @param after what the new rules decide
 * @param cells how many cells these are
 * @param boxes the cells as boxes; each cell is in one. Of more than 2,000 boxes, only as many are told
 * @param witness one of the cases
 */
public record DecisionChange(String before, String after, BigInteger cells, List<CaseBox> boxes, Witness witness) {
    /** Copies the list. {@inheritDoc} */
    public DecisionChange {
        boxes = List.copyOf(boxes);
    }
}
