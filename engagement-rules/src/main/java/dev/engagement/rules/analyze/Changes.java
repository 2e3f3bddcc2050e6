package dev.engagement.rules.analyze;

import java.util.List;
import java.util.Optional;

/**
 * Everything that leads from a case to a wanted answer. Immutable.
 *
 * @param wanted the answer
 * @param changes the smallest changes, those of the fewest facts first; one without facts if the answer is given already,
 *     none if no change of facts leads there
 * @param complete whether these are proved to be smallest, and all that there are
 * @param why why this is not proved; empty if it is
 */
public record Changes(Wanted wanted, List<Change> changes, boolean complete, Optional<String> why) {
    /** Copies the list. {@inheritDoc} */
    public Changes {
        changes = List.copyOf(changes);
    }
}
