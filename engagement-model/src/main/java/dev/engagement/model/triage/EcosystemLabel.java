package dev.engagement.model.triage;

import dev.engagement.model.PlanPart;
import dev.engagement.model.Text;

/**
 * A label of an issue that the Ecosystem SA team handles (T22). Immutable; labels are ordered by name.
 *
 * @param name the name of the label
 */
public record EcosystemLabel(String name) implements PlanPart, Comparable<EcosystemLabel> {
    /** T22.01: any issue of the team. */
    public static final EcosystemLabel PARTNER_SA = new EcosystemLabel("Partner-SA");

    /** T22.02: a partner in AMER. */
    public static final EcosystemLabel PARTNER_REGION_AMER = new EcosystemLabel("Partner Region-AMER");

    /** T22.03: a partner in APAC. */
    public static final EcosystemLabel PARTNER_REGION_APAC = new EcosystemLabel("Partner Region-APAC");

    /** T22.04: a partner in EMEA. */
    public static final EcosystemLabel PARTNER_REGION_EMEA = new EcosystemLabel("Partner Region-EMEA");

    /**
     * T22.05: the label of a partner's account.
     *
     * @param partnerName the partner's name, kept as it was given
     * @return the label, such as {@code Partner-Acct-Red Hat}
     */
    public static EcosystemLabel ofAccount(Text partnerName) {
        return new EcosystemLabel("Partner-Acct-" + partnerName.value());
    }

    @Override
    public int compareTo(EcosystemLabel other) {
        return name.compareTo(other.name);
    }
}
