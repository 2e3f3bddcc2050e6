package dev.engagement.rules.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.RowOrigin;
import dev.engagement.model.fact.IssueLabel;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Vocabulary;
import dev.engagement.model.triage.EcosystemLabel;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.handbook.HandbookRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name that the pages give is known here, and every name known here is one of the pages', or is said not to be. */
class NamesTest {
    /** A name of the pages, what it names, and the rows that it stands in. */
    private record Name(String name, String kind, List<String> rows) {}

    private static final List<Name> NAMES = read();
    private static final String RULES =
            RuleSet.handbook().files().stream().map(RuleFileText::text).collect(Collectors.joining("\n"));
    private static final Pattern PLACE =
            Pattern.compile("(?:\\.at|Contact\\.(?:slack|project|page|record|button))\\(\\s*\"([^\"]+)\"\\s*\\)");

    /** Roles that CRMs and other rows need and that the pages do not name so. */
    private static final Set<Role> NOT_NAMED = Set.of(
            Role.BDR,
            Role.INSIDE_SALES_REP,
            Role.AREA_SALES_MANAGER,
            Role.REGIONAL_DIRECTOR,
            Role.OWN_MANAGER,
            Role.FIELD_CTO,
            Role.CUSTOMER_SUCCESS_ENGINEER,
            Role.CUSTOMER_SUCCESS_ARCHITECT,
            Role.RENEWALS_MANAGER,
            Role.PS_ENGAGEMENT_MANAGER,
            Role.TECHNICAL_TEAMS,
            Role.FIELD_SECURITY,
            Role.CUSTOMER_SUCCESS_TEAM,
            Role.REGIONAL_SA_TEAM,
            Role.TEAM_MEMBER,
            Role.CUSTOMER,
            Role.PARTNER,
            Role.PARTNER_RESOURCE,
            Role.ALLIANCE_PARTNER,
            Role.CHANNEL_PARTNER,
            Role.NONE,
            Role.UNKNOWN);

    private static List<Name> read() {
        List<Name> names = new ArrayList<>();
        try (InputStream in = NamesTest.class.getResourceAsStream("/dev/engagement/handbook/names.csv")) {
            assertThat(in).isNotNull();
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                csv.forEach(it -> names.add(new Name(
                        it.getField("name"),
                        it.getField("kind"),
                        List.of(it.getField("row").split(" ")))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Stream<String> named(String... kinds) {
        return NAMES.stream().filter(it -> List.of(kinds).contains(it.kind())).map(Name::name);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]", "");
    }

    @Test
    void eachNameStandsOnceAndInRowsThatThereAre() {
        HandbookRows rows = HandbookRows.load();
        assertThat(NAMES)
                .hasSizeGreaterThan(240)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name.rows())
                        .as(name.name())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(rows.find(row).map(HandbookRow::origin))
                                .contains(RowOrigin.TEXT)));
        assertThat(NAMES.stream().map(it -> it.kind() + " " + it.name())).doesNotHaveDuplicates();
    }

    @Test
    void everyRoleOfThePagesIsAConstant() {
        Vocabulary<Role> roles = Vocabulary.of(Role.class);
        assertThat(named("role"))
                .hasSizeGreaterThan(35)
                .allSatisfy(name -> assertThat(roles.find(name)).as(name).isPresent());
    }

    @Test
    void everyRoleIsNamedOnThePagesOrSaidNotToBe() {
        Set<String> named = named("role", "team").map(NamesTest::folded).collect(Collectors.toSet());
        assertThat(Vocabulary.of(Role.class).terms())
                .filteredOn(role ->
                        role.names().all().stream().map(NamesTest::folded).noneMatch(named::contains))
                .containsExactlyInAnyOrderElementsOf(NOT_NAMED);
    }

    @Test
    void everyChannelLabelTemplateAndPartnerOfThePagesIsInTheRules() {
        String labels = Stream.of(IssueLabel.values()).map(IssueLabel::label).collect(Collectors.joining(" "));
        String known = folded(RULES + labels + EcosystemLabel.class.getSimpleName());
        assertThat(named("channel", "partner"))
                .hasSizeGreaterThan(12)
                .allSatisfy(name -> assertThat(known).contains(folded(name)));
    }

    @Test
    void everyLabelOfThePagesIsAConstant() {
        Set<String> labels = Stream.of(IssueLabel.values())
                .map(IssueLabel::label)
                .map(NamesTest::folded)
                .collect(Collectors.toSet());
        assertThat(named("label").filter(name -> !name.toLowerCase(Locale.ROOT).contains("partner")))
                .filteredOn(name -> !name.equals("SA-HANDBOOK"))
                .hasSize(9)
                .allSatisfy(name -> assertThat(labels).contains(folded(name)));
        assertThat(Stream.of(IssueLabel.values()).map(IssueLabel::label).map(NamesTest::folded))
                .isSubsetOf(named("label").map(NamesTest::folded).collect(Collectors.toSet()));
    }

    @Test
    void everyPlaceInTheRulesHasANameOfThePages() {
        Set<String> names = named("channel", "tool", "template", "label", "team")
                .map(NamesTest::folded)
                .collect(Collectors.toSet());
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(RULES);
        while (place.find()) {
            places.add(place.group(1));
        }
        assertThat(places)
                .hasSizeGreaterThan(80)
                .allSatisfy(it -> assertThat(names).as(it).anyMatch(folded(it)::contains));
    }
}
