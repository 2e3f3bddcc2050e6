package dev.engagement.model.fact;

/** How far the technical evaluation of an opportunity has come. */
public enum TechnicalEvaluation implements Term {
    /** It has not begun, or is not nearly over. */
    EARLY("Early"),
    /** It comes to its end; the handbook does not say when that is so. */
    NEARLY_OVER("Nearly over"),
    /** It is over, with success. */
    SUCCEEDED("Succeeded"),
    /** It is over, without success. */
    FAILED("Failed"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    TechnicalEvaluation(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
