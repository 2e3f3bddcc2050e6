package dev.engagement.rules.internal.facts;

import dev.engagement.model.Count;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Role;
import java.util.Set;

/** A question with a fact of every kind. */
public record EveryKindQuestion(
        YesNo yesNo,
        OpportunityStage stage,
        DealRegistration registration,
        Mood mood,
        Role role,
        Need need,
        Text text,
        TimeSpan span,
        Count count,
        Set<Approval> approvals,
        Set<Role> roles)
        implements Question.One<YesNo> {
    /** An enum of others, which is no term. */
    public enum Mood {
        /** As it says. */
        VERY_GOOD,
        /** Nobody said. */
        UNKNOWN
    }

    /** Reads every null as unknown, and copies sets. */
    public EveryKindQuestion {
        yesNo = Facts.orUnknown(yesNo);
        stage = Facts.orUnknown(stage, OpportunityStage.UNKNOWN);
        registration = Facts.orUnknown(registration, DealRegistration.UNKNOWN);
        mood = Facts.orUnknown(mood, Mood.UNKNOWN);
        role = Facts.orUnknown(role, Role.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        text = Facts.orBlank(text);
        span = Facts.orUnknown(span, TimeSpan.UNKNOWN);
        count = Facts.orUnknown(count, Count.UNKNOWN);
        approvals = Facts.orEmpty(approvals);
        roles = Facts.orEmpty(roles);
    }
}
