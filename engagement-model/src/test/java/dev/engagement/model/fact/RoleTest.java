package dev.engagement.model.fact;

import static dev.engagement.model.fact.FactTypes.constantsThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The groups of roles. */
class RoleTest {
    @Test
    void anAccountExecutiveSellsToEnterprisesToOthersOrNobodySaid() {
        assertThat(constantsThat(Role.class, Role::enterpriseSeller))
                .containsExactlyInAnyOrder(Role.STRATEGIC_AE, Role.MAJOR_AE);
        assertThat(constantsThat(Role.class, Role::commercialSeller))
                .containsExactlyInAnyOrder(
                        Role.MID_MARKET_AE, Role.SMB_AE, Role.SMB_CUSTOMER_ADVOCATE, Role.COMMERCIAL_AE);
        assertThat(constantsThat(Role.class, Role::accountExecutive))
                .containsExactlyInAnyOrder(
                        Role.STRATEGIC_AE,
                        Role.MAJOR_AE,
                        Role.MID_MARKET_AE,
                        Role.SMB_AE,
                        Role.SMB_CUSTOMER_ADVOCATE,
                        Role.COMMERCIAL_AE,
                        Role.ACCOUNT_EXECUTIVE);
    }

    @Test
    void aFieldSaIsASolutionsArchitectAmongOthers() {
        assertThat(constantsThat(Role.class, Role::fieldSa))
                .containsExactlyInAnyOrder(Role.FIELD_SA, Role.ENTERPRISE_SA, Role.COMMERCIAL_SA, Role.APAC_SA);
        assertThat(constantsThat(Role.class, Role::solutionsArchitect))
                .containsExactlyInAnyOrder(
                        Role.FIELD_SA,
                        Role.ENTERPRISE_SA,
                        Role.COMMERCIAL_SA,
                        Role.APAC_SA,
                        Role.PRINCIPAL_SA,
                        Role.PRIMARY_SA,
                        Role.SECONDARY_SA,
                        Role.ALLIANCE_SA,
                        Role.CHANNEL_SA,
                        Role.ECOSYSTEM_SA,
                        Role.SME,
                        Role.DEMO_ARCHITECT);
    }

    @Test
    void aPartnerManagerHadFourNames() {
        assertThat(constantsThat(Role.class, Role::partnerManager))
                .containsExactlyInAnyOrder(Role.CAM, Role.PAM, Role.PTM, Role.ESM);
    }

    @Test
    void customersAndPartnersAreExternal() {
        assertThat(constantsThat(Role.class, Role::external))
                .containsExactlyInAnyOrder(
                        Role.CUSTOMER,
                        Role.PARTNER,
                        Role.PARTNER_SALES_TEAM,
                        Role.PARTNER_ACCOUNT_TEAM,
                        Role.PARTNER_DEVELOPMENT_TEAM,
                        Role.PARTNER_RESOURCE,
                        Role.ALLIANCE_PARTNER,
                        Role.CHANNEL_PARTNER);
    }

    @Test
    void everyRoleIsExactlyOneOfExternalInternalAndUnknown() {
        assertThat(Stream.concat(Vocabulary.of(Role.class).terms().stream(), Stream.of(Role.of("deal-desk"))))
                .allSatisfy(role -> assertThat(Stream.of(role.external(), role.internal(), role.unknown()))
                        .containsOnlyOnce(true));
    }

    @Test
    void everyConstantButUnknownIsKnown() {
        assertThat(constantsThat(Role.class, role -> !role.known())).containsExactly(Role.UNKNOWN);
    }

    @Test
    void aCoinedRoleIsInternalAndInNoOtherGroup() {
        Role coined = Role.of("deal-desk");

        assertThat(coined.internal()).isTrue();
        assertThat(Stream.of(
                        coined.known(),
                        coined.unknown(),
                        coined.external(),
                        coined.accountExecutive(),
                        coined.enterpriseSeller(),
                        coined.commercialSeller(),
                        coined.solutionsArchitect(),
                        coined.fieldSa(),
                        coined.partnerManager()))
                .containsOnly(false);
    }
}
