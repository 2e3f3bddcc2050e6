package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.coverage.Alignment;
import dev.engagement.model.coverage.CommercialRequestAdvice;
import dev.engagement.model.coverage.CommercialRequestQuestion;
import dev.engagement.model.coverage.Coverage;
import dev.engagement.model.coverage.CoverageQuestion;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import dev.engagement.model.fact.Segment;
import java.util.HashSet;
import java.util.Set;

/** Which SA serves whom: processes, lines 163 to 196 and 279 to 282. */
public final class CoverageReading {
    private static final Set<Role> FOR_ENTERPRISES = Set.of(Role.MAJOR_AE, Role.STRATEGIC_AE);
    private static final Set<Role> COMMERCIAL =
            Set.of(Role.MID_MARKET_AE, Role.SMB_AE, Role.SMB_CUSTOMER_ADVOCATE, Role.COMMERCIAL_AE);
    private static final Set<Role> ANY_ACCOUNT_EXECUTIVE = Set.of(Role.ACCOUNT_EXECUTIVE, Role.UNKNOWN);
    private static final Set<Segment> COMMERCIAL_SEGMENTS = Set.of(Segment.MID_MARKET, Segment.SMB);

    private CoverageReading() {}

    /**
     * The models of engagement.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Coverage> coverage(CoverageQuestion question, Readings readings) {
        if (question.seller().equals(Role.ESM)) { // :195, a global team; :196
            return Answer.decided(new Coverage(Role.ECOSYSTEM_SA, Set.of(Alignment.PARTNER_ALIGNED), Route.ESM_FIRST));
        }
        if (regionOf(question).equals(Region.APAC)) {
            return apac(question);
        }
        return COMMERCIAL_SEGMENTS.contains(question.segment()) ? pool(question) : enterprise(question);
    }

    private static Region regionOf(CoverageQuestion question) {
        return Places.region(question.region(), question.subRegion());
    }

    /** :193, the areas are examples, and the segment does not matter. */
    private static Answer<Coverage> apac(CoverageQuestion question) {
        Role seller = question.seller();
        Answer<Coverage> aligned =
                Answer.decided(new Coverage(Role.APAC_SA, Set.of(Alignment.REGIONAL_ALIGNED), Route.STANDING));
        if (ANY_ACCOUNT_EXECUTIVE.contains(seller)) {
            return aligned.pending("seller");
        }
        if (seller.equals(Role.MAJOR_AE)) { // not named there
            return aligned;
        }
        if (seller.equals(Role.STRATEGIC_AE) || seller.equals(Role.CHANNELS_MANAGER) || COMMERCIAL.contains(seller)) {
            return question.subRegion().unknown() ? aligned.pending("subRegion") : aligned;
        }
        return Answer.notCovered();
    }

    /** :83 and :191 bind the pool to no region, and :193 leaves APAC to its own SAs. */
    private static Answer<Coverage> pool(CoverageQuestion question) {
        Role seller = question.seller();
        boolean anywhere = regionOf(question).equals(Region.UNKNOWN);
        if (COMMERCIAL.contains(seller) || ANY_ACCOUNT_EXECUTIVE.contains(seller)) {
            Answer<Coverage> pooled =
                    Answer.decided(new Coverage(Role.COMMERCIAL_SA, Set.of(Alignment.POOLED), Route.SA_REQUEST_BUTTON));
            pooled = anywhere ? pooled.pending("region") : pooled;
            return ANY_ACCOUNT_EXECUTIVE.contains(seller) ? pooled.pending("seller") : pooled;
        }
        boolean perhapsInApac = FOR_ENTERPRISES.contains(seller) || seller.equals(Role.CHANNELS_MANAGER);
        return anywhere && perhapsInApac ? Answer.needs("region") : Answer.notCovered();
    }

    /** :168, :169 in the United States, :185 and :186 in EMEA. */
    private static Answer<Coverage> enterprise(CoverageQuestion question) {
        Role seller = question.seller();
        boolean us = Places.unitedStates(question.region(), question.subRegion());
        boolean emea = regionOf(question).equals(Region.EMEA);
        if (question.segment().equals(Segment.ENTERPRISE) && FOR_ENTERPRISES.contains(seller) && (us || emea)) {
            Answer<Coverage> answer = Answer.decided(emea ? inEmea() : inTheUs(seller));
            return emea || Places.eastOrWest(question.subRegion()) ? answer : answer.pending("subRegion");
        }
        Set<String> missing = new HashSet<>();
        boolean any = ANY_ACCOUNT_EXECUTIVE.contains(seller);
        boolean anywhere = regionOf(question).equals(Region.UNKNOWN);
        boolean sells = any || COMMERCIAL.contains(seller) || FOR_ENTERPRISES.contains(seller);
        if (any) {
            missing.add("seller");
        }
        if (anywhere && (sells || seller.equals(Role.CHANNELS_MANAGER))) {
            missing.add("region");
        }
        if (question.segment().unknown() && sells && (us || emea || anywhere || !FOR_ENTERPRISES.contains(seller))) {
            missing.add("segment");
        }
        return missing.isEmpty() ? Answer.notCovered() : Answer.needs(missing);
    }

    private static Coverage inEmea() {
        return new Coverage(
                Role.ENTERPRISE_SA, Set.of(Alignment.REGIONAL_ALIGNED, Alignment.ACCOUNT_ALIGNED), Route.STANDING);
    }

    private static Coverage inTheUs(Role seller) {
        return seller.equals(Role.MAJOR_AE)
                ? new Coverage(Role.ENTERPRISE_SA, Set.of(Alignment.ACCOUNT_ALIGNED), Route.STANDING)
                : new Coverage(Role.ENTERPRISE_SA, Set.of(Alignment.OPPORTUNITY_ALIGNED), Route.SA_REQUEST_BUTTON);
    }

    /**
     * :191 and :282: any team member may ask for a Commercial SA with the button on an opportunity, and two regions have
     * a team.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> commercialRequest(CommercialRequestQuestion question, Readings readings) {
        Role requester = question.requester();
        if (requester.unknown()) {
            return Answer.needs("requester");
        }
        if (requester.external()) {
            return Answer.notCovered();
        }
        if (question.region().equals(Region.APAC)) {
            return Answer.decided(
                    Step.of(CommercialRequestAdvice.SERVE_FROM_APAC_REGION).by(Role.APAC_SA));
        }
        Set<String> missing = new HashSet<>();
        Set<Step> steps = new HashSet<>();
        if (question.opportunityId().blank()) {
            missing.add("opportunityId"); // the button stands on the opportunity
        } else {
            steps.add(Step.of(CommercialRequestAdvice.REQUEST_COMMERCIAL_SA).by(requester));
            steps.add(Step.of(CommercialRequestAdvice.USE_SA_REQUEST_BUTTON)
                    .by(requester)
                    .at("SA Request button on the Salesforce opportunity"));
            if (question.region().equals(Region.AMER)) {
                steps.add(Step.of(CommercialRequestAdvice.SERVE_FROM_AMER_TEAM).by(Role.COMMERCIAL_SA));
            }
            if (question.region().equals(Region.EMEA)) {
                steps.add(Step.of(CommercialRequestAdvice.SERVE_FROM_EMEA_TEAM).by(Role.COMMERCIAL_SA));
            }
        }
        if (question.region().unknown()) {
            missing.add("region");
        }
        return steps.isEmpty() ? Answer.needs(missing) : Answer.decided(steps).pending(missing);
    }
}
