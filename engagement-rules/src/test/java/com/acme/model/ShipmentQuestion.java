package com.acme.model;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import java.util.Set;

/** A question with a fact of many kinds: who carries a shipment? */
public record ShipmentQuestion(
        YesNo insured, YesNo fragile, YesNo abroad, Count parcels, Set<Approval> approvals, Text remark)
        implements Question.One<Carrier> {
    /** Reads null as unknown. */
    public ShipmentQuestion {
        insured = Facts.orUnknown(insured);
        fragile = Facts.orUnknown(fragile);
        abroad = Facts.orUnknown(abroad);
        parcels = Facts.orUnknown(parcels, Count.UNKNOWN);
        approvals = Facts.orEmpty(approvals);
        remark = Facts.orBlank(remark);
    }
}
