package dev.engagement.model;

/** An answer that may stand in a plan for a whole request. Implementations are immutable and have value semantics. */
public interface PlanPart {
    /**
     * Whether a plan has room for only one value of this type.
     *
     * @return false by default: a plan lists all
     */
    default boolean single() {
        return false;
    }
}
