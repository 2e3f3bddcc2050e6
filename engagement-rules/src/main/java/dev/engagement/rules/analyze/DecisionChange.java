package dev.engagement.rules.analyze;

import java.math.BigInteger;
import java.util.List;

/**
 * Cases in which two versions of the rules decide differently, in the same way. Immutable.
 *
 * @param before what the old rules decide
 * @param after what the new rules decide
 * @param cells how many cells these are
 * @param boxes the cells as boxes; each cell is in one. Where they are too many to tell, some are left
 *     out, and their cells add up to fewer
 * @param witness one of the cases
 */
public record DecisionChange(String before, String after, BigInteger cells, List<CaseBox> boxes, Witness witness) {
    /** Copies the list. {@inheritDoc} */
    public DecisionChange {
        boxes = List.copyOf(boxes);
    }
}
