package dev.engagement.model.fact;

/** What a large engagement may need more of than others do. Used as a set, which is empty by default. */
public enum StrategicNeed implements Term {
    /** Planning of a strategy. */
    STRATEGIC_PLANNING("Strategic planning"),
    /** Consulting. */
    CONSULTING("Consulting"),
    /** Technical leadership towards executives. */
    EXECUTIVE_TECHNICAL_LEADERSHIP("Executive-level technical leadership"),
    /** Work across our own departments. */
    CROSS_DEPARTMENT_COLLABORATION("Cross-department collaboration");

    private final Names names;

    StrategicNeed(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
