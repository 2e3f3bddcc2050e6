package dev.engagement.rules.laws.reading;

import dev.engagement.model.Advice;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.fact.PartnerKind;
import dev.engagement.model.fact.Role;
import dev.engagement.model.remit.AllianceChannelRemitQuestion;
import dev.engagement.model.remit.AllianceRemitQuestion;
import dev.engagement.model.remit.EcosystemRemitQuestion;
import dev.engagement.model.remit.FieldRemitQuestion;
import dev.engagement.model.remit.ManagementRemitQuestion;
import dev.engagement.model.remit.Remit;
import dev.engagement.model.remit.RemitAdvice;
import dev.engagement.model.remit.RemitArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What belongs to whose remit: each sentence of the pages as the list of activities that it names. */
public final class RemitReading {
    /** A sentence: what it names, of which part of the remit, and who works together with the role. */
    private record Sentence(RemitArea area, Set<Role> with, List<Activity> activities) {
        static Sentence of(RemitArea area, Activity... activities) {
            return new Sentence(area, Set.of(), List.of(activities));
        }

        Sentence with(Role... roles) {
            return new Sentence(area, Set.of(roles), activities);
        }
    }

    /** solutions-architects:35 and :37, towards prospects and customers. */
    private static final Map<Activity, Remit> FIELD_SALES = remits(
            Sentence.of(RemitArea.ADVISE, Activity.PRE_SALES_ADVICE, Activity.GIVE_EXPERTISE_IN_SALES),
            Sentence.of(RemitArea.DEMONSTRATE, Activity.SHOW_PLATFORM_FIT, Activity.SHOW_SERVICES_FIT),
            Sentence.of(RemitArea.PROPOSE, Activity.PROPOSE_SOLUTIONS));

    /** solutions-architects:35 and :37, inside the company. */
    private static final Map<Activity, Remit> FIELD_INSIDE = remits(
            Sentence.of(RemitArea.LIAISE, Activity.COLLABORATE_WITH_PRODUCT).with(Role.PRODUCT_TEAM),
            Sentence.of(RemitArea.LIAISE, Activity.LIAISE_BETWEEN_SALES_AND_OTHERS)
                    .with(Role.SALES_TEAM),
            Sentence.of(RemitArea.LIAISE, Activity.BRING_IN_OTHER_TEAMS));

    /** solutions-architects:39, with existing customers. */
    private static final Map<Activity, Remit> FIELD_PROACTIVE = remits(Sentence.of(
            RemitArea.PROACTIVE,
            Activity.THOUGHT_LEADERSHIP,
            Activity.INNOVATIVE_SOLUTIONS,
            Activity.EVANGELISE_UNIQUE_REQUIREMENTS,
            Activity.GATHER_MARKET_FEEDBACK));

    /** solutions-architects:45, the focus that drives joint strategies, and what the team helps with. */
    private static final Map<Activity, Remit> ALLIANCE_AND_CHANNEL_FOCUS = remits(Sentence.of(
            RemitArea.JOINT_PARTNER_GROWTH,
            Activity.DEVELOP_RELATIONSHIP,
            Activity.TECHNICAL_ASSISTANCE,
            Activity.TECHNICAL_LEADERSHIP));

    private static final Map<Activity, Remit> ALLIANCE_AND_CHANNEL_HELP = remits(Sentence.of(
            RemitArea.JOINT_PARTNER_GROWTH, Activity.BUILD_NEW_CAPABILITY, Activity.GROW_REVENUE_WITH_PARTNER));

    /** solutions-architects:61 and :63. */
    private static final Map<Activity, Remit> MANAGEMENT = remits(
            Sentence.of(
                    RemitArea.MANAGEMENT,
                    Activity.UNIQUE_REQUIREMENT,
                    Activity.GTM_IMPROVEMENT,
                    Activity.STRATEGY_PRIORITISATION,
                    Activity.CUSTOMER_RAISED_TECHNICAL_NEED,
                    Activity.INNOVATIVE_REQUIREMENT,
                    Activity.MANAGER_PROCESS),
            Sentence.of(RemitArea.MANAGEMENT, Activity.PRODUCT_OUTCOME).with(Role.PRODUCT_TEAM));

    /** alliance-sa:7 and :18 to :24. */
    private static final Map<Activity, Remit> ALLIANCE = remits(
            Sentence.of(
                    RemitArea.ROLE, // :7
                    Activity.CARRY_CONCERNS_TO_PRODUCT,
                    Activity.CARRY_CONCERNS_TO_ENGINEERING,
                    Activity.CARRY_CONCERNS_TO_MARKETING,
                    Activity.CARRY_CONCERNS_ELSEWHERE,
                    Activity.PRE_SALES_WORK,
                    Activity.SUPPORT_PARTNERS,
                    Activity.FIND_NEEDS_IN_REAL_TIME,
                    Activity.OFFER_ALTERNATIVES),
            Sentence.of(
                    RemitArea.PARTNER_DEVELOPMENT, // :18
                    Activity.WORK_ACROSS_ECOSYSTEM,
                    Activity.HELP_WITH_OFFERINGS,
                    Activity.HELP_WITH_ENABLEMENT,
                    Activity.HELP_WITH_FIELD_MARKETING),
            Sentence.of(
                    RemitArea.SUBJECT_MATTER_EXPERTISE, // :19
                    Activity.BE_TRUSTED_ADVISER,
                    Activity.SPEAK_IN_PUBLIC,
                    Activity.WORK_HANDS_ON,
                    Activity.COVER_WHOLE_ECOSYSTEMS),
            Sentence.of(
                    RemitArea.SALES_EFFECTIVENESS, // :20
                    Activity.DEMAND_WITH_SOLUTIONING,
                    Activity.LEAD_PITCHES,
                    Activity.ENVISION_SOLUTIONS,
                    Activity.PROPOSALS,
                    Activity.ESTIMATES),
            Sentence.of(
                    RemitArea.EVANGELISM, // :21
                    Activity.AWARENESS_OF_TECHNOLOGY,
                    Activity.AWARENESS_OF_SERVICES,
                    Activity.AWARENESS_OF_SUCCESS_STORIES,
                    Activity.AWARENESS_OF_TRENDS,
                    Activity.AWARENESS_OF_BEST_PRACTICES),
            Sentence.of(
                    RemitArea.ALLIANCES_STRATEGY, // :22
                    Activity.SHAPE_BUSINESS_STRATEGY,
                    Activity.SHAPE_TECHNICAL_STRATEGY),
            Sentence.of(
                    RemitArea.FEEDBACK, // :23
                    Activity.FEEDBACK_TO_RESEARCH,
                    Activity.FEEDBACK_TO_MARKETING,
                    Activity.FEEDBACK_TO_CUSTOMER_SUCCESS,
                    Activity.BREAK_SILOS),
            Sentence.of(RemitArea.CONTENT_CREATION, Activity.CREATE_CONTENT)); // :24

    /** ecosystem-sa:15, :39 to :43, and the first words of :53: for partners of any kind. */
    private static final Map<Activity, Remit> ECOSYSTEM = remits(
            Sentence.of(
                    RemitArea.ROLE, // :15, :53
                    Activity.CARRY_CONCERNS_TO_PRODUCT,
                    Activity.CARRY_CONCERNS_TO_ENGINEERING,
                    Activity.CARRY_CONCERNS_TO_MARKETING,
                    Activity.CARRY_CONCERNS_ELSEWHERE,
                    Activity.PRE_SALES_WORK,
                    Activity.SUPPORT_PARTNERS,
                    Activity.REPRESENT_TO_ALLIANCES),
            Sentence.of(
                    RemitArea.CHAMPION_DEVELOPMENT, // :39
                    Activity.LAST_MILE_ENABLEMENT,
                    Activity.EVANGELISM_SESSIONS,
                    Activity.GROW_EVANGELISING_CHAMPIONS,
                    Activity.GROW_WORKSHOP_CHAMPIONS,
                    Activity.GROW_COMPETITIVE_CHAMPIONS),
            Sentence.of(
                    RemitArea.PRACTICE_SOLUTION_BUILDING, // :40
                    Activity.COVER_SUBSCRIPTION_LIFECYCLE,
                    Activity.DESIGN_SERVICE_OFFERINGS,
                    Activity.GUIDE_INTEGRATION),
            Sentence.of(RemitArea.ASSIST_ESM, Activity.HELP_PARTNER_TO_TECHNICAL_WIN)
                    .with(Role.ESM), // :41
            Sentence.of(RemitArea.ASSIST_ESM, Activity.COMPETITIVE_POSITIONING), // :41
            Sentence.of(
                    RemitArea.PARTNER_SOLUTION_EVANGELISM, // :42
                    Activity.EVANGELISE_CATALOGUE_IN_FIELD,
                    Activity.EVANGELISE_CATALOGUE_AT_PARTNER),
            Sentence.of(
                    RemitArea.ECOSYSTEM_EXPANSION, // :43
                    Activity.FIND_TECHNOLOGY_PARTNERS,
                    Activity.EVALUATE_TECHNICAL_FIT,
                    Activity.ONBOARD_PARTNERS));

    /** ecosystem-sa:53 and :57 to :61: for strategic and technical alliance partners. */
    private static final Map<Activity, Remit> ECOSYSTEM_FOR_ALLIANCES = remits(
            Sentence.of(RemitArea.ROLE, Activity.DRIVE_JOINT_INITIATIVES), // :53
            Sentence.of(RemitArea.ROLE, Activity.DRIVE_INTEGRATION_INITIATIVES)
                    .with(Role.PRODUCT_MARKETING, Role.ENGINEERING), // :53
            Sentence.of(
                    RemitArea.PARTNER_GTM, // :57
                    Activity.DEMAND_BEFORE_SOLUTIONING,
                    Activity.PROPOSALS,
                    Activity.ESTIMATES,
                    Activity.JOINT_SOLUTIONS_AND_MESSAGING),
            Sentence.of(
                    RemitArea.SUBJECT_MATTER_EXPERTISE, // :58
                    Activity.BE_TRUSTED_ADVISER,
                    Activity.SPEAK_IN_PUBLIC,
                    Activity.WORK_HANDS_ON),
            Sentence.of(
                    RemitArea.EVANGELISM, // :59
                    Activity.AWARENESS_OF_TECHNOLOGY,
                    Activity.AWARENESS_OF_SERVICES,
                    Activity.AWARENESS_OF_SUCCESS_STORIES,
                    Activity.AWARENESS_OF_TRENDS,
                    Activity.AWARENESS_OF_BEST_PRACTICES),
            Sentence.of(
                    RemitArea.STRATEGY, // :60
                    Activity.SHAPE_BUSINESS_STRATEGY,
                    Activity.SHAPE_TECHNICAL_STRATEGY),
            Sentence.of(RemitArea.CONTENT_CURATION, Activity.CURATE_CONTENT).with(Role.PARTNER_ENABLEMENT_TEAM)); // :61

    private RemitReading() {}

    private static Map<Activity, Remit> remits(Sentence... sentences) {
        Map<Activity, Remit> remits = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Activity activity : sentence.activities()) {
                remits.put(activity, new Remit(sentence.area(), sentence.with()));
            }
        }
        return remits;
    }

    /**
     * solutions-architects:35 to 39.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Remit> field(FieldRemitQuestion question, Readings readings) {
        Activity activity = question.activity();
        if (FIELD_SALES.containsKey(activity) || FIELD_PROACTIVE.containsKey(activity)) {
            return switch (question.audience()) {
                case UNKNOWN -> Answer.needs("audience");
                case CUSTOMER -> of(activity, FIELD_SALES, FIELD_PROACTIVE);
                case PROSPECT -> of(activity, FIELD_SALES);
                case PARTNER, INTERNAL -> Answer.notCovered();
            };
        }
        return of(activity, FIELD_INSIDE);
    }

    /**
     * solutions-architects:39 speaks of existing customers only.
     *
     * @param question the question
     * @return what has to be said beside the answer
     */
    public static Set<Advice> remarks(FieldRemitQuestion question) {
        return FIELD_PROACTIVE.containsKey(question.activity()) && question.audience() == Audience.PROSPECT
                ? Set.of(RemitAdvice.NAMED_FOR_EXISTING_CUSTOMERS)
                : Set.of();
    }

    /**
     * solutions-architects:45. Settled: without a joint strategy it is still a focus.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Remit> allianceAndChannel(AllianceChannelRemitQuestion question, Readings readings) {
        Answer<Remit> answer = of(question.activity(), ALLIANCE_AND_CHANNEL_FOCUS, ALLIANCE_AND_CHANNEL_HELP);
        return ALLIANCE_AND_CHANNEL_FOCUS.containsKey(question.activity())
                        && question.jointGoToMarket() == YesNo.UNKNOWN
                ? answer.pending("jointGoToMarket")
                : answer;
    }

    /**
     * solutions-architects:59 to 63.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Remit> management(ManagementRemitQuestion question, Readings readings) {
        return of(question.activity(), MANAGEMENT);
    }

    /**
     * solutions-architects:61 names a page.
     *
     * @param question the question
     * @return what has to be said beside the answer
     */
    public static Set<Advice> remarks(ManagementRemitQuestion question) {
        return question.activity().equals(Activity.MANAGER_PROCESS)
                ? Set.of(RemitAdvice.READ_SA_MANAGER_PROCESS)
                : Set.of();
    }

    /**
     * alliance-sa:7 and 16 to 24.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Remit> alliance(AllianceRemitQuestion question, Readings readings) {
        return of(question.activity(), ALLIANCE);
    }

    /**
     * ecosystem-sa:15, 37 to 43 and 51 to 61.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Remit> ecosystem(EcosystemRemitQuestion question, Readings readings) {
        if (!ECOSYSTEM_FOR_ALLIANCES.containsKey(question.activity())) {
            return of(question.activity(), ECOSYSTEM);
        }
        if (question.partnerKind().unknown()) {
            return Answer.needs("partnerKind");
        }
        return servesSuchPartners(question) ? of(question.activity(), ECOSYSTEM_FOR_ALLIANCES) : Answer.notCovered();
    }

    /** :51 is about strategic and technical partners; :57 brings technical and services partners together. */
    private static boolean servesSuchPartners(EcosystemRemitQuestion question) {
        Set<PartnerKind> kinds = question.activity().equals(Activity.JOINT_SOLUTIONS_AND_MESSAGING)
                ? Set.of(PartnerKind.STRATEGIC_ALLIANCE, PartnerKind.TECHNOLOGY, PartnerKind.SERVICES)
                : Set.of(PartnerKind.STRATEGIC_ALLIANCE, PartnerKind.TECHNOLOGY);
        return kinds.contains(question.partnerKind());
    }

    /**
     * ecosystem-sa:51 speaks of alliance partners only.
     *
     * @param question the question
     * @return what has to be said beside the answer
     */
    public static Set<Advice> remarks(EcosystemRemitQuestion question) {
        return ECOSYSTEM_FOR_ALLIANCES.containsKey(question.activity())
                        && !question.partnerKind().unknown()
                        && !servesSuchPartners(question)
                        && !question.activity().equals(Activity.JOINT_SOLUTIONS_AND_MESSAGING)
                ? Set.of(RemitAdvice.NAMED_FOR_ALLIANCE_PARTNERS)
                : Set.of();
    }

    @SafeVarargs
    private static Answer<Remit> of(Activity activity, Map<Activity, Remit>... lists) {
        if (activity.unknown()) {
            return Answer.needs("activity");
        }
        for (Map<Activity, Remit> list : lists) {
            Remit remit = list.get(activity);
            if (remit != null) {
                return Answer.decided(remit);
            }
        }
        return Answer.notCovered();
    }
}
