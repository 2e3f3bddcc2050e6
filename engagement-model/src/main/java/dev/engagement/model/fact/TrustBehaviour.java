package dev.engagement.model.fact;

/** What a trusted adviser does with customers. Used as a set, so nothing stands for unknown. */
public enum TrustBehaviour implements Term {
    /** Connects with the people who matter, as a person. */
    CONNECTS_WITH_STAKEHOLDERS_PERSONALLY("Connects with key stakeholders personally"),
    /** Connects with the people who matter, in matters of the profession. */
    CONNECTS_WITH_STAKEHOLDERS_PROFESSIONALLY("Connects with key stakeholders professionally"),
    /** Is a champion for customers whom they believe and rely on. */
    CREDIBLE_RELIABLE_CHAMPION("Is a credible and reliable champion"),
    /** Presents the company as a partner of the customer, not as one vendor among many. */
    POSITIONS_GITLAB_AS_PARTNER_NOT_VENDOR("Presents GitLab as a partner, not as a vendor"),
    /** Keeps what was promised. */
    FOLLOWS_THROUGH_ON_COMMITMENTS("Follows through on commitments"),
    /** Brings the results. */
    DELIVERS_RESULTS("Delivers results");

    private final Names names;

    TrustBehaviour(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
