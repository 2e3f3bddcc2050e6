package dev.engagement.model.fact;

/** Where a customer runs the product. */
public enum Hosting implements Term {
    /** As a service of ours. */
    GITLAB_COM("GitLab.com", "SaaS"),
    /** On machines of its own. */
    SELF_MANAGED("Self-managed"),
    /** In a cloud, on its own account. */
    CLOUD("Cloud"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    Hosting(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
