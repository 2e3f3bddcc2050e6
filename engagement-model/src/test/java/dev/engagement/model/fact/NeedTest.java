package dev.engagement.model.fact;

import static dev.engagement.model.fact.FactTypes.constantsThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The groups of needs. */
class NeedTest {
    private static final Map<String, Predicate<Need>> GROUPS = Map.ofEntries(
            Map.entry("salesCycle", Need::salesCycle),
            Map.entry("async", Need::async),
            Map.entry("security", Need::security),
            Map.entry("afterSale", Need::afterSale),
            Map.entry("expert", Need::expert),
            Map.entry("event", Need::event),
            Map.entry("demoContent", Need::demoContent),
            Map.entry("alliance", Need::alliance),
            Map.entry("outreach", Need::outreach),
            Map.entry("channel", Need::channel),
            Map.entry("partnerOwner", Need::partnerOwner));

    @Test
    void smallGroupsHaveTheirNeeds() {
        assertThat(constantsThat(Need.class, Need::async))
                .containsExactlyInAnyOrder(
                        Need.TECHNICAL_QUESTION, Need.OUTREACH_MATERIALS, Need.NARROW_CUSTOMER_INQUIRY);
        assertThat(constantsThat(Need.class, Need::security))
                .containsExactlyInAnyOrder(
                        Need.SECURITY_QUESTION, Need.SECURITY_QUESTIONNAIRE, Need.SECURITY_REQUEST, Need.AUDIT);
        assertThat(constantsThat(Need.class, Need::afterSale))
                .containsExactlyInAnyOrder(Need.ADOPTION, Need.POST_SALES_RELATIONSHIP, Need.TOUCHPOINT);
        assertThat(constantsThat(Need.class, Need::expert))
                .containsExactlyInAnyOrder(Need.SUBJECT_MATTER_EXPERT, Need.SECONDARY_SA);
        assertThat(constantsThat(Need.class, Need::event))
                .containsExactlyInAnyOrder(Need.EVENT_STAFFING, Need.RUN_PUBLIC_EVENTS, Need.EVENT_CONTENT);
        assertThat(constantsThat(Need.class, Need::demoContent))
                .containsExactlyInAnyOrder(Need.DEMO_CONTENT, Need.DEMO_UPDATE, Need.EVENT_CONTENT);
        assertThat(constantsThat(Need.class, Need::partnerOwner))
                .containsExactlyInAnyOrder(Need.PARTNER_BUSINESS, Need.PARTNER_RELATION);
    }

    @Test
    void largeGroupsHaveAsManyNeedsAsTheirTables() {
        assertThat(constantsThat(Need.class, Need::salesCycle)).hasSize(13);
        assertThat(constantsThat(Need.class, Need::alliance)).hasSize(17);
        assertThat(constantsThat(Need.class, Need::outreach)).hasSize(5);
        assertThat(constantsThat(Need.class, Need::channel)).hasSize(4 + 19);
    }

    @Test
    void onlyTheseNeedsAreInTwoGroups() {
        assertThat(constantsThat(Need.class, need -> groupsOf(need).size() > 1))
                .containsExactlyInAnyOrder(
                        Need.AUDIT,
                        Need.REFERENCE_ARCHITECTURE,
                        Need.ADOPTION,
                        Need.RUN_PUBLIC_EVENTS,
                        Need.EVENT_CONTENT);
        assertThat(groupsOf(Need.AUDIT)).containsExactlyInAnyOrder("salesCycle", "security");
        assertThat(groupsOf(Need.REFERENCE_ARCHITECTURE)).containsExactlyInAnyOrder("salesCycle", "alliance");
        assertThat(groupsOf(Need.ADOPTION)).containsExactlyInAnyOrder("afterSale", "alliance");
        assertThat(groupsOf(Need.RUN_PUBLIC_EVENTS)).containsExactlyInAnyOrder("event", "alliance");
        assertThat(groupsOf(Need.EVENT_CONTENT)).containsExactlyInAnyOrder("event", "demoContent");
    }

    @Test
    void onlyTheseNeedsAreInNoGroup() {
        assertThat(constantsThat(Need.class, need -> groupsOf(need).isEmpty()))
                .containsExactlyInAnyOrder(Need.PROFESSIONAL_SERVICES, Need.PRODUCT_CAPABILITY, Need.UNKNOWN);
    }

    @Test
    void theIntakeListIsAskedForInTheSalesCycleForServicesAndWhereNobodySaid() {
        Set<Need> inside = constantsThat(Need.class, Need::salesCycle);
        inside.addAll(Set.of(Need.PROFESSIONAL_SERVICES, Need.UNKNOWN));

        assertThat(constantsThat(Need.class, need -> !need.outsideIntake())).isEqualTo(inside);
    }

    @Test
    void everyConstantButUnknownIsKnown() {
        assertThat(constantsThat(Need.class, need -> !need.known())).containsExactly(Need.UNKNOWN);
    }

    @Test
    void aCoinedNeedIsInNoGroupAndInsideTheIntakeList() {
        Need coined = Need.of("tea-and-cake");

        assertThat(groupsOf(coined)).isEmpty();
        assertThat(Stream.of(coined.known(), coined.unknown(), coined.outsideIntake()))
                .containsOnly(false);
    }

    private static Set<String> groupsOf(Need need) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().test(need))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
