package dev.engagement.rules.internal.cells;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * A fact of a question, or a reading, with the values that may matter. Immutable.
 *
 * @param component the component that holds it
 * @param reading whether it is a reading
 * @param values its values
 */
record Axis(RecordComponent component, boolean reading, List<Object> values) {
    Axis {
        values = List.copyOf(values);
    }

    String name() {
        return component.getName();
    }
}
