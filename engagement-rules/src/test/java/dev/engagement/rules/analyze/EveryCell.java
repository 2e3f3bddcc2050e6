package dev.engagement.rules.analyze;

import dev.engagement.rules.internal.cells.CaseSpace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All cells of a space, one after the other: what is counted at once is counted singly here. */
final class EveryCell implements Iterable<int[]> {
    private final List<int[]> cells = new ArrayList<>();

    EveryCell(CaseSpace space) {
        add(space, 0, new int[space.levels()]);
    }

    private void add(CaseSpace space, int level, int[] cell) {
        if (level == cell.length) {
            cells.add(cell.clone());
            return;
        }
        for (int choice = 0; choice < space.diagrams().size(level); choice++) {
            cell[level] = choice;
            add(space, level + 1, cell);
        }
    }

    @Override
    public Iterator<int[]> iterator() {
        return cells.iterator();
    }
}
