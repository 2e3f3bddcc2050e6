package dev.engagement.model.remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.model.fact.Role;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemitTest {
    @Test
    void nobodyWorksTogetherWithTheRoleUnlessNamed() {
        assertThat(Remit.of(RemitArea.LIAISE).with()).isEmpty();
        assertThat(Remit.of(RemitArea.LIAISE).with(Role.PRODUCT_TEAM))
                .isEqualTo(new Remit(RemitArea.LIAISE, Set.of(Role.PRODUCT_TEAM)))
                .isNotEqualTo(Remit.of(RemitArea.LIAISE));
    }

    @Test
    void whoIsNamedLastReplacesWhoWasNamedBefore() {
        assertThat(Remit.of(RemitArea.ASSIST_ESM)
                        .with(Role.ESM)
                        .with(Role.MARKETING, Role.ENGINEERING)
                        .with())
                .containsExactlyInAnyOrder(Role.ENGINEERING, Role.MARKETING);
    }

    @Test
    void theRolesAreCopied() {
        Set<Role> roles = new HashSet<>(Set.of(Role.ESM));
        Remit remit = new Remit(RemitArea.ASSIST_ESM, roles);
        roles.clear();

        assertThat(remit.with()).containsExactly(Role.ESM);
        assertThatThrownBy(() -> remit.with().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
