package dev.engagement.rules.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleSet;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import dev.engagement.rules.tree.Stated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The indexes of the handbook's catalogue (X2 to X5) hold of what the rules say, and nothing of theirs is left out. */
class IndexesTest {
    private static final List<Rule> RULES = RuleTree.read(
                    RuleSet.handbook().files().stream()
                            .map(file -> RuleSource.of(file.name(), file.bytes()))
                            .toList(),
                    IndexesTest.class.getClassLoader())
            .rules();
    private static final Pattern LIMIT = Pattern.compile("TimeLimit\\.[A-Za-z_]+(?:\\(\\d+\\))?");
    private static final Pattern CHANNEL = Pattern.compile("\"(#[a-z-]+)\"");

    /** What rules that cite a row say, without blanks. */
    private static Set<String> said(String row) {
        return RULES.stream()
                .filter(rule -> rule.rows().stream().map(Stated::value).anyMatch(row::equals))
                .map(IndexesTest::said)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String said(Rule rule) {
        return rule.consequence().text().replaceAll("\\s", "");
    }

    @ParameterizedTest(name = "{0}: {1} says {2}")
    @CsvSource(delimiter = '|', textBlock = """
            X2.01 | T48.03  | TimeLimit.hours(24)
            X2.02 | T61.09  | TimeLimit.hours(48)
            X2.03 | T61.10  | NO_TIME_FOR_EXPEDITE
            X2.04 | T64.01  | TimeLimit.days(5)
            X2.05 | T80.06  | TimeLimit.SAME_DAY
            X2.05 | T80.07  | TimeLimit.SAME_DAY
            X2.06 | T83.01  | TimeLimit.daysAhead(7)
            X2.07 | T67.01  | GIVE_48_TO_96_HOURS
            X2.07 | T66.11  | TimeLimit.daysAhead(7)
            X2.08 | T68.04  | TimeLimit.daysAhead(7)
            X2.09 | T49.12  | BEST_EFFORT
            X2.10 | T26.12  | TimeLimit.SOON
            X2.10 | T28.01  | TimeLimit.SOON
            X2.11 | T72.05  | TimeLimit.BEFORE_CLOSE
            X2.11 | T72.06  | TimeLimit.BEFORE_CLOSE
            X2.12 | T82.01  | HOLD_WEEKLY_STRATEGY_CALL
            X2.13 | T88.03  | KEEP_TO_SLOT
            X2.14 | T33.11  | PAY_ONCE
            X2.14 | T33.12  | TimeLimit.AFTER_QUARTER_END
            X3.01 | T21.01  | #channel-solution-architects
            X3.02 | T23.01  | #ecosystem-solutions-architects
            X3.03 | T49.06  | #us-amer-east-sa-support
            X3.04 | T49.07  | #us-amer-west-sa-support
            X3.05 | T50.01  | #emea-customer-success
            X3.05 | T50.02  | #emea-customer-success
            X3.06 | T76.05  | #sec-fieldsecurity
            X3.07 | T10.06  | #solutions-architects
            X3.08 | T66.09  | newSlackchannel
            X3.09 | T85.03  | publicinternalteamchannel
            X3.10 | T48.01  | Contact.unnamedSlack
            X3.10 | T61.02  | Contact.unnamedSlack
            X3.11 | T46.22a | NotCovered
            X4.01 | T47.01  | SARequestbutton
            X4.01 | T51.08  | SARequestbutton
            X4.02 | T59.03  | IssueTemplate.SA_ACTIVITY
            X4.03 | T59.04  | IssueTemplate.FOLLOW_UP
            X4.04 | T59.05  | IssueTemplate.VENDOR_SECURITY_ASSESSMENT
            X4.05 | T62.01  | IssueTemplate.SA_REQUEST
            X4.06 | T54.04  | SMETriageProject
            X4.07 | T77.07  | OKRandInitiativestemplate
            X4.08 | T68.01  | workshopissue
            X4.09 | T68.09  | issuebytheREADME
            X4.10 | T72.03  | MutualCustomerSuccessPlantemplate
            X4.11 | T10.05  | SA-HANDBOOK
            X4.12 | T22.01  | EcosystemLabel.PARTNER_SA
            X4.13 | T75.03  | ServicesCalculator
            X5.01 | T27.05  | LACKS_BOTH_APPROVALS
            X5.02 | T55.10  | .by(Role.SA_LEADER)
            X5.03 | T62.05  | .by(Role.SA_LEADER)
            X5.04 | T48.05  | .by(Role.SA_MANAGER,Role.AREA_SALES_MANAGER)
            X5.04 | T48.06  | .by(Role.SA_MANAGER,Role.AREA_SALES_MANAGER)
            X5.05 | T40.03  | Verdict.MAY_DECLINE
            X5.06 | T33.05  | .by(Role.ECOSYSTEM_SA_MANAGER)
            X5.07 | T10.04  | .by(Role.OWN_MANAGER)
            X5.08 | T89.01  | .by(Role.SA_MANAGER)
            X5.09 | T54.02  | .by(Role.PRIMARY_SA)
            X5.10 | T35.03  | MeetingAttendance.TEAM_DECIDES
            X5.11 | T46.17a | SA_OWNS_ENGAGEMENT
            X5.12 | T60.07  | IssueParty.SOLUTIONS_ARCHITECT
            X5.12 | T60.07  | IssueParty.CUSTOMER
            X5.12 | T60.07  | IssueParty.SALES_TEAM
            X5.13 | T75.02  | .by(Role.ACCOUNT_EXECUTIVE)
            """)
    void indexHolds(String index, String row, String words) {
        assertThat(said(row)).as(index).anyMatch(it -> it.contains(words));
    }

    /**
     * Beside those of X2, an answer to a customer may come as stated, as agreed or later, and nothing may be due; those of an
     * event and of a Product Manager's visit are told once more of a request that comes too late.
     */
    @Test
    void noOtherTimeLimitIsSaid() {
        assertThat(all(LIMIT))
                .containsExactlyInAnyOrder(
                        "TimeLimit.hours(24)",
                        "TimeLimit.hours(48)",
                        "TimeLimit.days(5)",
                        "TimeLimit.daysAhead(5)",
                        "TimeLimit.daysAhead(7)",
                        "TimeLimit.hoursAhead(48)",
                        "TimeLimit.SAME_DAY",
                        "TimeLimit.SOON",
                        "TimeLimit.BEFORE_CLOSE",
                        "TimeLimit.AFTER_QUARTER_END",
                        "TimeLimit.AS_STATED",
                        "TimeLimit.AGREED",
                        "TimeLimit.DELAYED",
                        "TimeLimit.NOTHING_DUE");
    }

    @Test
    void noOtherChannelIsSaid() {
        assertThat(all(CHANNEL))
                .containsExactlyInAnyOrder(
                        "\"#channel-solution-architects\"",
                        "\"#ecosystem-solutions-architects\"",
                        "\"#us-amer-east-sa-support\"",
                        "\"#us-amer-west-sa-support\"",
                        "\"#emea-customer-success\"",
                        "\"#sec-fieldsecurity\"",
                        "\"#solutions-architects\"");
    }

    private static Set<String> all(Pattern pattern) {
        return RULES.stream()
                .flatMap(rule -> pattern.matcher(said(rule)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
