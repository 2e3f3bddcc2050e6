package dev.engagement.model.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EngagementTest {
    private static final Engagement WHOLE = new Engagement(
            Role.CHANNEL_SA,
            Manner.PREFERRED,
            Set.of(Role.PARTNER),
            Set.of(Role.PARTNER_SUPPORT_DESK),
            Set.of(Role.ECOSYSTEM_SA),
            Route.SLACK,
            Theme.ENABLE,
            PeerKind.OWN_PEERS);

    private static final List<UnaryOperator<Engagement>> SAYINGS = List.of(
            it -> it.in(Manner.PREFERRED),
            it -> it.with(Role.PARTNER),
            it -> it.via(Role.PARTNER_SUPPORT_DESK),
            it -> it.otherwise(Role.ECOSYSTEM_SA),
            it -> it.on(Route.SLACK),
            it -> it.under(Theme.ENABLE),
            it -> it.connectingWith(PeerKind.OWN_PEERS));

    @Test
    void whatIsSaidOneAfterTheOtherMakesTheWhole() {
        Engagement said = Engagement.of(Role.CHANNEL_SA);
        for (UnaryOperator<Engagement> saying : SAYINGS) {
            Engagement before = said;
            said = saying.apply(before);
            assertThat(said).isNotEqualTo(before);
        }

        assertThat(said).isEqualTo(WHOLE);
    }

    @Test
    void whatIsSaidAgainChangesNothingElse() {
        assertThat(SAYINGS).allSatisfy(saying -> assertThat(saying.apply(WHOLE)).isEqualTo(WHOLE));
    }

    @Test
    void theOrderTellsApartWhateverIsSaid() {
        Engagement plain = Engagement.of(Role.CHANNEL_SA);

        assertThat(SAYINGS)
                .allSatisfy(saying ->
                        assertThat(saying.apply(plain).compareTo(plain)).isNotZero());
        assertThat(plain.compareTo(Engagement.of(Role.CHANNEL_SA))).isZero();
    }

    @Test
    void theUsualMannerComesFirst() {
        Engagement alternate = Engagement.of(Role.ALLIANCE_SA).in(Manner.ALTERNATE);
        Engagement normal = Engagement.of(Role.FIELD_SA);

        assertThat(List.of(alternate, normal).stream().sorted()).containsExactly(normal, alternate);
    }
}
