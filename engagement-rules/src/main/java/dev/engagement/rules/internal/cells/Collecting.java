package dev.engagement.rules.internal.cells;

import java.util.LinkedHashSet;
import java.util.Set;

/** Takes everything for possible, and remembers which properties of facts are looked at. For one thread. */
final class Collecting implements Logic {
    private final Set<FactTable> tables = new LinkedHashSet<>();

    Set<FactTable> tables() {
        return tables;
    }

    @Override
    public int and(int one, int other) {
        return one == NEVER || other == NEVER ? NEVER : ALWAYS;
    }

    @Override
    public int or(int one, int other) {
        return one == NEVER && other == NEVER ? NEVER : ALWAYS;
    }

    @Override
    public int not(int guard) {
        return ALWAYS;
    }

    @Override
    public int where(FactTable table, int value) {
        tables.add(table);
        return ALWAYS;
    }
}
