package dev.engagement.model.handoff;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whether the Ecosystem SA may keep primary responsibility for an opportunity, and whose approval is missing (T27). */
public enum Retention implements Term, PlanPart {
    /** It may be kept; no approval is needed up to stage 2. */
    ALLOWED("The Ecosystem SA may keep it"),
    /** It may be kept beyond stage 2 because both managers approved. */
    ALLOWED_BY_APPROVAL("The Ecosystem SA may keep it by approval of both managers"),
    /** It may not be kept beyond stage 2: the Regional SA Manager has not approved. */
    LACKS_REGIONAL_APPROVAL(
            "The Ecosystem SA may not keep it: the Regional SA Manager's approval is missing",
            Approval.REGIONAL_SA_MANAGER),
    /** It may not be kept beyond stage 2: the Global Ecosystem SA Manager has not approved. */
    LACKS_GLOBAL_APPROVAL(
            "The Ecosystem SA may not keep it: the Global Ecosystem SA Manager's approval is missing",
            Approval.GLOBAL_ECOSYSTEM_SA_MANAGER),
    /** It may not be kept beyond stage 2: neither manager has approved. */
    LACKS_BOTH_APPROVALS(
            "The Ecosystem SA may not keep it: both managers' approvals are missing",
            Approval.GLOBAL_ECOSYSTEM_SA_MANAGER,
            Approval.REGIONAL_SA_MANAGER),
    /** It is handed over because the partner team is willing; approvals do not matter. */
    HAND_OVER_NOW("The partner team is willing: it is handed over"),
    /** The Ecosystem SA is not primary, so there is nothing to keep. */
    NOT_APPLICABLE("The Ecosystem SA is not primary");

    private final Names names;
    private final Set<Approval> approvalsMissing;

    Retention(String label, Approval... approvalsMissing) {
        this.names = Names.of(this, label);
        Set<Approval> missing = EnumSet.noneOf(Approval.class);
        Collections.addAll(missing, approvalsMissing);
        this.approvalsMissing = Collections.unmodifiableSet(missing);
    }

    @Override
    public Names names() {
        return names;
    }

    /**
     * The approvals without which it may not be kept.
     *
     * @return empty unless approvals are lacking
     */
    public Set<Approval> approvalsMissing() {
        return approvalsMissing;
    }

    @Override
    public boolean single() {
        return true;
    }
}
