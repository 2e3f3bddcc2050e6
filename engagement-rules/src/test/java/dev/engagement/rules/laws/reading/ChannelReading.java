package dev.engagement.rules.laws.reading;

import dev.engagement.model.Advice;
import dev.engagement.model.Outcome;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import dev.engagement.model.reading.PartnerFirst;
import dev.engagement.model.reading.PartnerOwner;
import dev.engagement.model.routing.ChannelAdvice;
import dev.engagement.model.routing.ChannelQuestion;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.routing.Manner;
import dev.engagement.model.routing.Theme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a channel partner needs: channel-sa:15 to 53 and processes:278. */
public final class ChannelReading {
    private static final Engagement CHANNEL_SA = Engagement.of(Role.CHANNEL_SA);
    private static final Set<Need> ON_OPPORTUNITIES =
            Set.of(Need.PRESALES_SUPPORT, Need.GENERAL_ENABLEMENT, Need.PRACTICE_BUILDING);

    /** GitLab field teams: those who sell in the field, and their SAs. */
    private static final Set<Role> FIELD_TEAMS = Set.of(
            Role.STRATEGIC_AE,
            Role.MAJOR_AE,
            Role.MID_MARKET_AE,
            Role.SMB_AE,
            Role.SMB_CUSTOMER_ADVOCATE,
            Role.COMMERCIAL_AE,
            Role.ACCOUNT_EXECUTIVE,
            Role.FIELD_SA,
            Role.ENTERPRISE_SA,
            Role.COMMERCIAL_SA,
            Role.APAC_SA,
            Role.ACCOUNT_TEAM,
            Role.SALES_TEAM);

    private static final Map<Need, Engagement> ACTIVITIES = activities();

    private ChannelReading() {}

    private static Map<Need, Engagement> activities() {
        Map<Need, Engagement> activities = new HashMap<>();
        Engagement align = CHANNEL_SA.under(Theme.ALIGN);
        activities.put(Need.COACH_PARTNER_SALES, align.with(Role.PARTNER_SALES_TEAM)); // :23
        activities.put(Need.ACCOUNT_ALIGNMENT, align.with(Role.PARTNER_SALES_TEAM, Role.SALES_TEAM)); // :24
        activities.put(Need.PARTNER_SUCCESS_PLAN, align.with(Role.CAM, Role.PARTNER)); // :27
        for (Need need : List.of(Need.PROMOTE_ON_DEMAND_MATERIAL, Need.PLATFORM_OVERVIEW)) { // :25, :26
            activities.put(need, align.with(Role.PARTNER));
        }
        Engagement enable = CHANNEL_SA.under(Theme.ENABLE);
        for (Need need : List.of( // :31, :32, :34, :35, :36, :37
                Need.PARTNER_CHAMPIONS,
                Need.LAB_AND_DEMO_USE_CASES,
                Need.USE_CASE_ENABLEMENT,
                Need.FEATURE_UPDATES,
                Need.PRODUCT_GUIDANCE,
                Need.COACH_PARTNER_PRESALES)) {
            activities.put(need, enable.with(Role.PARTNER));
        }
        activities.put(Need.CERTIFICATION_HELP, enable.with(Role.PARTNER).via(Role.PARTNER_SUPPORT_DESK)); // :33
        activities.put(Need.SUPPORT_ESCALATION_ADVOCACY, enable); // :38 names nobody else
        Engagement expand = CHANNEL_SA.under(Theme.EXPAND);
        for (Need need : List.of( // :42, :44, :45
                Need.SERVICES_REVIEW, Need.PARTNER_EVENT_PRESENTATION, Need.NEW_USE_CASE_EXPANSION)) {
            activities.put(need, expand.with(Role.PARTNER));
        }
        activities.put(Need.JOINT_SALES_PLAYS, expand.with(Role.ALLIANCE_PARTNER, Role.CHANNEL_PARTNER)); // :43
        activities.put(Need.INTERNAL_ADVOCACY, expand.with(Role.PARTNER, Role.TECHNICAL_TEAMS)); // :46
        activities.put(Need.EXECUTIVE_BUSINESS_REVIEW, expand.with(Role.CAM)); // :47
        return activities;
    }

    /**
     * The needs that the pages give a Channel SA.
     *
     * @return 23 needs
     */
    public static Set<Need> needs() {
        Set<Need> needs = new HashSet<>(ACTIVITIES.keySet());
        needs.addAll(ON_OPPORTUNITIES);
        needs.add(Need.PARTNER_QUESTION);
        return needs;
    }

    /**
     * Reads the pages.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return what the pages answer
     */
    public static Answer<Engagement> read(ChannelQuestion question, Readings readings) {
        Need need = question.need();
        if (need.unknown()) {
            return Answer.needs("need");
        }
        if (need.partnerOwner()) {
            return owner(question, readings);
        }
        return withEcosystemSa(ofChannelSa(question), question, readings);
    }

    private static Answer<Engagement> ofChannelSa(ChannelQuestion question) {
        Need need = question.need();
        if (ON_OPPORTUNITIES.contains(need)) { // :15
            return switch (question.partnerInvolved()) {
                case YES -> Answer.decided(CHANNEL_SA);
                case UNKNOWN -> Answer.needs("partnerInvolved");
                case NO ->
                    Answer.decided(
                            need.equals(Need.PRESALES_SUPPORT)
                                    ? Engagement.of(Role.FIELD_SA)
                                    : CHANNEL_SA.on(Route.SLACK));
            };
        }
        if (need.equals(Need.PARTNER_QUESTION)) { // :53
            return switch (question.bestHandledBySa()) {
                case YES -> Answer.decided(CHANNEL_SA.on(Route.SLACK));
                case UNKNOWN -> Answer.decided(CHANNEL_SA.on(Route.SLACK)).pending("bestHandledBySa");
                case NO -> Answer.notCovered();
            };
        }
        if (need.equals(Need.COACH_PARTNER_PRESALES) && question.source() != OpportunitySource.PARTNER) { // :37
            return question.source() == OpportunitySource.GITLAB ? Answer.notCovered() : Answer.needs("source");
        }
        Engagement activity = ACTIVITIES.get(need);
        return activity == null ? Answer.notCovered() : Answer.decided(activity);
    }

    /** :15 names the CAM, processes:278 the PAM and the PTM. */
    private static Answer<Engagement> owner(ChannelQuestion question, Readings readings) {
        boolean older = readings.partnerOwner() == PartnerOwner.CAM;
        if (question.need().equals(Need.PARTNER_RELATION)) {
            return Answer.decided(older ? CHANNEL_SA.with(Role.CAM) : CHANNEL_SA.with(Role.PAM, Role.PTM));
        }
        return older
                ? Answer.decided(Engagement.of(Role.CAM))
                : Answer.decided(Set.of(Engagement.of(Role.PAM), Engagement.of(Role.PTM)));
    }

    /** Settled: where a partner may be involved, the Ecosystem SA could serve as well. */
    private static Answer<Engagement> withEcosystemSa(
            Answer<Engagement> answer, ChannelQuestion question, Readings readings) {
        if (answer.outcome() != Outcome.DECIDED || question.partnerInvolved() == YesNo.NO) {
            return answer;
        }
        Manner manner = readings.partnerFirst() == PartnerFirst.SPECIFIC ? Manner.ALTERNATE : Manner.PREFERRED;
        Set<Engagement> both = new HashSet<>(answer.values());
        both.add(Engagement.of(Role.ECOSYSTEM_SA).in(manner));
        return new Answer<>(Outcome.DECIDED, both, answer.wanted());
    }

    /**
     * What has to be said beside the answer.
     *
     * @param question the question
     * @param readings how to read where there is a choice
     * @return all notes
     */
    public static Set<Advice> remarks(ChannelQuestion question, Readings readings) {
        Set<Advice> remarks = new HashSet<>();
        Need need = question.need();
        boolean newer = readings.partnerOwner() == PartnerOwner.PAM_AND_PTM;
        boolean involved = question.partnerInvolved() == YesNo.YES;
        if (ON_OPPORTUNITIES.contains(need) && involved && FIELD_TEAMS.contains(question.requester())) {
            remarks.add(ChannelAdvice.FIELD_TEAMS_MAY_ENGAGE); // processes:278 says "can"
        }
        if (need.unknown() && involved) {
            remarks.add(ChannelAdvice.INVOLVEMENT_ALONE_CALLS_FOR_NOBODY);
        }
        if (need.equals(Need.COACH_PARTNER_PRESALES) && question.source() == OpportunitySource.GITLAB) {
            remarks.add(ChannelAdvice.PARTNER_LED_OPPORTUNITIES_ONLY);
        }
        if (newer
                && Set.of(Need.PARTNER_SUCCESS_PLAN, Need.EXECUTIVE_BUSINESS_REVIEW)
                        .contains(need)) {
            remarks.add(ChannelAdvice.PAM_OR_PTM_FOR_THE_CAM);
        }
        if (newer && need.equals(Need.PARTNER_BUSINESS)) {
            remarks.add(ChannelAdvice.CAM_IS_AN_OLDER_NAME);
        }
        return remarks;
    }
}
