package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.PartnerKind;
import dev.engagement.model.fact.Role;
import dev.engagement.model.reading.PartnerFirst;
import dev.engagement.model.routing.AdviserQuestion;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.routing.Manner;
import java.util.Set;

/** The trusted adviser: solutions-architects:35 to 45, processes:142, alliance-sa:7 and ecosystem-sa:49. */
public final class AdviserReading {
    private static final Engagement FIELD_SA = Engagement.of(Role.FIELD_SA);
    private static final Engagement ECOSYSTEM_SA = Engagement.of(Role.ECOSYSTEM_SA);
    private static final Set<PartnerKind> OF_THE_JOINT_TEAM = Set.of(PartnerKind.RESELLER, PartnerKind.SERVICES);
    private static final Set<PartnerKind> OF_THE_ECOSYSTEM = Set.of(PartnerKind.PLATFORM, PartnerKind.TRANSACTION);

    private AdviserReading() {}

    /**
     * Reads the pages.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the pages answer
     */
    public static Answer<Engagement> read(AdviserQuestion question, Readings readings) {
        return switch (question.audience()) {
            case PROSPECT, CUSTOMER -> seller(question);
            case PARTNER -> partner(question.partnerKind(), readings);
            case INTERNAL -> Answer.notCovered();
            case UNKNOWN -> Answer.needs("audience");
        };
    }

    private static Answer<Engagement> seller(AdviserQuestion question) {
        if (question.globalStrategic() == YesNo.YES) { // solutions-architects:42
            return Answer.decided(Engagement.of(Role.PRINCIPAL_SA).with(Role.ACCOUNT_TEAM));
        }
        Answer<Engagement> ofMotion = ofMotion(question);
        if (question.globalStrategic() == YesNo.NO) {
            return ofMotion;
        }
        return switch (ofMotion.outcome()) { // it may still be global strategic
            case DECIDED, NEEDS_FACTS -> ofMotion.pending("globalStrategic");
            case NOT_COVERED -> Answer.needs("globalStrategic");
        };
    }

    /** solutions-architects:35 and processes:142. */
    private static Answer<Engagement> ofMotion(AdviserQuestion question) {
        if (question.motion() == Motion.UNKNOWN) {
            return Answer.needs("motion");
        }
        boolean beforeSale = question.motion() == Motion.PRE_SALES;
        return switch (question.audience()) {
            case PROSPECT -> beforeSale ? Answer.decided(FIELD_SA) : Answer.notCovered();
            default -> Answer.decided(beforeSale ? FIELD_SA.with(Role.CSM) : Engagement.of(Role.CSM));
        };
    }

    private static Answer<Engagement> partner(PartnerKind kind, Readings readings) {
        if (kind.unknown()) {
            return Answer.needs("partnerKind");
        }
        if (OF_THE_ECOSYSTEM.contains(kind)) { // ecosystem-sa:49
            return Answer.decided(ECOSYSTEM_SA);
        }
        boolean specific = readings.partnerFirst() == PartnerFirst.SPECIFIC;
        if (OF_THE_JOINT_TEAM.contains(kind)) { // solutions-architects:45
            return Answer.decided(
                    specific
                            ? Engagement.of(Role.CHANNEL_SA)
                                    .with(Role.ALLIANCE_SA)
                                    .otherwise(Role.ECOSYSTEM_SA)
                            : ECOSYSTEM_SA.in(Manner.PREFERRED).otherwise(Role.CHANNEL_SA, Role.ALLIANCE_SA));
        }
        if (kind.alliance()) { // alliance-sa:7
            return Answer.decided(
                    specific
                            ? Engagement.of(Role.ALLIANCE_SA).otherwise(Role.ECOSYSTEM_SA)
                            : ECOSYSTEM_SA.in(Manner.PREFERRED).otherwise(Role.ALLIANCE_SA));
        }
        return Answer.notCovered();
    }
}
