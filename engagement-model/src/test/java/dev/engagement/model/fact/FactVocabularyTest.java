package dev.engagement.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every vocabulary, and the names that a CRM exports. */
class FactVocabularyTest {
    private static final Set<String> CRASHING_NAME_PARTS = Set.of("alphaIndexedBy", "betaIndexedBy");

    static Stream<Class<? extends Term>> types() {
        return FactTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Term> void everyNameFindsItsConstant(Class<T> type) {
        Vocabulary<T> vocabulary = Vocabulary.of(type);

        assertThat(vocabulary.terms())
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.names().all()).allSatisfy(name -> {
                    assertThat(vocabulary.find(name)).containsSame(term);
                    assertThat(vocabulary.find(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
                            .containsSame(term);
                }));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Term> void everyCodeIsTheNameOfItsConstant(Class<T> type) throws IllegalAccessException {
        for (Field field : type.getFields()) {
            if (field.getType() == type && Modifier.isStatic(field.getModifiers())) {
                assertThat(((Term) field.get(null)).code())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Term> void everyFactThatIsNoSetCanBeUnknown(Class<T> type) {
        assertThat(Vocabulary.of(type).find("unknown").isPresent()).isEqualTo(!FactTypes.SETS.contains(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends Term> void noLabelIsBlankAndNoNameIsGivenTwice(Class<T> type) {
        assertThat(Vocabulary.of(type).terms()).allSatisfy(term -> {
            assertThat(term.label()).isNotBlank();
            assertThat(term.names().aliases())
                    .doesNotHaveDuplicates()
                    .doesNotContain(term.code(), term.label())
                    .allSatisfy(alias -> assertThat(alias).isNotBlank().isEqualTo(alias.strip()));
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void noMethodHasANameThatBreaksTheRuleBuilder(Class<? extends Term> type) {
        List<String> names = Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .toList();

        assertThat(names)
                .isNotEmpty()
                .doesNotContain("bind")
                .noneMatch(name -> CRASHING_NAME_PARTS.stream().anyMatch(part -> part.contains(name)))
                .noneMatch(name -> name.matches("is[A-Z].*"));
    }

    @ParameterizedTest
    @CsvSource({
        "SAL, strategic-ae",
        "SAE, strategic-ae",
        "Strategic Account Executive, strategic-ae",
        "Strategic Account Leader, strategic-ae",
        "Strategic, strategic-ae",
        "MAE, major-ae",
        "Major Account Executive, major-ae",
        "Major, major-ae",
        "Mid-Market AE, mid-market-ae",
        "Mid-Market, mid-market-ae",
        "New Logo AE, mid-market-ae",
        "SMB AE, smb-ae",
        "SMB, smb-ae",
        "SMB Customer Advocate, smb-customer-advocate",
        "Commercial, commercial-ae",
        "AE, account-executive",
        "Account Manager, account-manager",
        "SDR, sdr",
        "BDR, bdr",
        "ISR, inside-sales-rep",
        "Field SA, field-sa",
        "SA, field-sa",
        "Direct account SA, field-sa",
        "CSA, channel-sa",
        "Customer Success Architect, customer-success-architect",
        "CSE, customer-success-engineer",
        "ESA, ecosystem-sa",
        "ASM, area-sales-manager",
        "RD, regional-director",
        "RM, renewals-manager",
        "Renewals Manager, renewals-manager",
        "CAM, cam",
        "Channel Account Manager, cam",
        "PAM, pam",
        "PTM, ptm",
        "ESM, esm",
        "Cloud ESM, esm",
        "AD, alliance-director",
        "ABDM, alliance-bdm",
        "Alliance Business Dev Manager, alliance-bdm",
        "CSM, csm",
        "TAM, csm",
        "PSE, ps-engineer",
        "EM, ps-engagement-manager",
        "Support Engineer, support-engineer",
        "PM, product-manager",
        "Field CTO, field-cto",
        "Customer Assurance, field-security",
        "R&D, research-and-development",
        "Field account team, account-team",
    })
    void aRoleIsReadAsACrmNamesIt(String name, String code) {
        assertThat(Vocabulary.of(Role.class).find(name)).map(Role::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Technical discovery, technical-discovery",
        "Proof of value, proof-of-value",
        "POV, proof-of-value",
        "IQM, initial-qualifying-meeting",
        "Partner enablement session, general-enablement",
        "Event support, event-staffing",
        "SOW review, statement-of-work",
        "Slack question, technical-question",
        "Follow up from last call, follow-up",
        "Technical Q&A, technical-qa",
        "Reference architecture review, reference-architecture",
        "Help unblocking adoption, adoption",
        "Demo, demo",
        "Security questionnaire, security-questionnaire",
        "COLLABORATION, product-collaboration",
        "SME_POST_SALES, adoption",
    })
    void aNeedIsReadAsACrmNamesIt(String name, String code) {
        assertThat(Vocabulary.of(Need.class).find(name)).map(Need::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Region, APJ, apac",
        "SubRegion, East, amer-east",
        "SubRegion, AMER WEST, amer-west",
        "SubRegion, NEUR, northern-europe",
        "SubRegion, SEUR, southern-europe",
        "SubRegion, NORAM, noram",
        "SubRegion, South Korea, south-korea",
        "Segment, Large, enterprise",
        "Segment, ENT, enterprise",
        "Segment, Mid-Market, mid-market",
        "Segment, PubSec, public-sector",
        "PartnerKind, Professional Services, services",
        "PartnerKind, Distributor, distributor",
        "PartnerKind, Strategic Alliance, strategic-alliance",
        "PartnerKind, ISV, technology",
        "PartnerKind, GSI, system-integrator",
        "PartnerKind, MSP, managed-service-provider",
        "PartnerKind, VAR, reseller",
        "OpportunitySource, SDR Generated, gitlab",
        "OpportunitySource, AE Generated, gitlab",
        "OpportunitySource, Direct, gitlab",
        "OpportunitySource, GitLab Sourced, gitlab",
        "OpportunitySource, Channel Generated, partner",
        "OpportunitySource, Partner Generated, partner",
        "OpportunitySource, Partner Sourced, partner",
        "DealRegistration, None, not-submitted",
        "DealRegistration, Draft, not-submitted",
        "DealRegistration, Pending Sales Review, submitted",
        "DealRegistration, Pending ASM Review, submitted",
        "DealRegistration, Approved, submitted",
        "DealRegistration, Denied, submitted",
        "DealRegistration, Returned, submitted",
        "DealRegistration, Expired, submitted",
        "Approval, Global Ecosystem SA Manager, global-ecosystem-sa-manager",
        "Approval, Regional SA Manager, regional-sa-manager",
        "Hosting, SaaS, gitlab-com",
        "Hosting, Self-Managed, self-managed",
        "Audience, Existing customer, customer",
        "Motion, PreSales, pre-sales",
        "Initiator, PARTNER_DEV_TEAM, partner-development-team",
        "TeamChoice, SDR_AE_ALONE, sdr-and-ae-alone",
    })
    void aValueIsReadAsACrmNamesIt(String type, String name, String code) {
        Class<? extends Term> vocabulary = types().filter(
                        each -> each.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();

        assertThat(Vocabulary.of(vocabulary).find(name)).map(Term::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Web Direct Generated", "Other"})
    void aSourceThatIsDecidedNowhereHasNoName(String name) {
        assertThat(Vocabulary.of(OpportunitySource.class).find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ecosystem SA Manager", "SA Manager", "Unknown"})
    void aThirdApproverIsNoApproval(String name) {
        assertThat(Vocabulary.of(Approval.class).find(name)).isEmpty();
    }
}
