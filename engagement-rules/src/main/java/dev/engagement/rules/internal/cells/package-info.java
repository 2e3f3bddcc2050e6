/**
 * {@link dev.engagement.rules.internal.cells.CaseMap}: what rules say in every case, worked out at once for all cases that
 * conditions tell apart (cells), as decision diagrams instead of one by one.
 */
@NullMarked
package dev.engagement.rules.internal.cells;

import org.jspecify.annotations.NullMarked;
