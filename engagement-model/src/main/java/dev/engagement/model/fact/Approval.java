package dev.engagement.model.fact;

/** Who approved that the Ecosystem SA keeps an opportunity beyond stage 2. Used as a set, which is empty by default. */
public enum Approval implements Term {
    /** The Global Ecosystem SA Manager approved. */
    GLOBAL_ECOSYSTEM_SA_MANAGER("Global Ecosystem SA Manager"),
    /** The Regional SA Manager approved. */
    REGIONAL_SA_MANAGER("Regional SA Manager");

    private final Names names;

    Approval(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
