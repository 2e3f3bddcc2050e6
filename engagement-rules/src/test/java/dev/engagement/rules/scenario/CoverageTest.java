package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.CoverageGap.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What scenarios show of a small rule set: permits, and fees that they ask for. */
class CoverageTest {
    private static final RuleSet PARKING = RuleSet.builder()
            .file(new RuleFileText("parking/permit.drl", """
                    // PERMIT: may this vehicle be parked?
                    package sample.parking

                    import dev.engagement.model.Conclusion
                    import dev.engagement.model.Finding
                    import dev.engagement.model.Missing
                    import dev.engagement.model.NotCovered
                    import dev.engagement.model.Note
                    import dev.engagement.model.YesNo
                    import sample.parking.Fee
                    import sample.parking.ParkingAdvice
                    import sample.parking.Permit
                    import sample.parking.PermitQuestion
                    import sample.parking.Vehicle
                    import sample.parking.Zone

                    rule "PERMIT-01: a resident"  @source( "town#permits, town#residents" )
                    when  $question : PermitQuestion( resident == YesNo.YES, ( vehicle.heavy || zone == Zone.HARBOUR ) )
                    then  insert( Finding.of( $question, Permit.in( Zone.HARBOUR ) ) );  end

                    rule "PERMIT-02: a guest"  @source( "town#permits" )
                    when  $question : PermitQuestion( resident == YesNo.NO )
                    then  insert( Finding.of( $question, Permit.REFUSED ) );  end

                    rule "PERMIT-03: nobody said who"  @source( "town#permits" )
                    when  $question : PermitQuestion( resident == YesNo.UNKNOWN )
                    then  insert( Missing.of( $question, "resident" ) );  end

                    rule "PERMIT-04: trucks pay"  @source( "fees#all" )
                    when  $question : PermitQuestion( vehicle == Vehicle.TRUCK )
                    then  insert( $question.fee() );  end

                    rule "PERMIT-05: a fee is due"  @source( "fees#all" )
                    when  $question : PermitQuestion( resident != YesNo.NO, $fee : fee )
                          exists Finding( about == "fee", question == $fee, value == Fee.TRUCK )
                    then  insert( Note.of( $question, ParkingAdvice.MIND_THE_MARKET_DAY ) );  end

                    rule "PERMIT-06: the old town is narrow"  @source( "town#permits" )
                    when  $question : PermitQuestion( zone == Zone.OLD_TOWN )
                    then  insert( Finding.of( $question, Permit.REFUSED ) );  end

                    rule "PERMIT-90: silence"  @source( "town#permits" )  salience -20
                    when  $question : PermitQuestion()
                          not Conclusion( about == "permit", question == $question )
                    then  insert( NotCovered.of( $question ) );  end
                    // end of permit: 7 rules
                    """))
            .file(new RuleFileText("parking/fee.drl", """
                    // FEE: which fees are due?
                    package sample.parking

                    import dev.engagement.model.Finding
                    import dev.engagement.model.YesNo
                    import sample.parking.Fee
                    import sample.parking.FeeQuestion

                    rule "FEE-01: always"  @source( "fees#all" )
                    when  $question : FeeQuestion()
                    then  insert( Finding.of( $question, Fee.BASE ) );  end

                    rule "FEE-02: trucks of residents"  @source( "fees#trucks" )
                    when  $question : FeeQuestion( vehicle.heavy, resident == YesNo.YES )
                    then  insert( Finding.of( $question, Fee.TRUCK ) );  end
                    // end of fee: 2 rules
                    """))
            .build();

    private static final String TRUCK = "permit { resident: yes, vehicle: truck }";
    private static final String CAR = "permit { resident: yes, vehicle: car }";
    private static final String GUEST = "permit { resident: no }";
    private static final String NOTHING = "permit {}";

    /** The coverage of scenarios, each of a question and its facts. */
    private static Coverage coverage(String... cases) {
        StringBuilder text = new StringBuilder();
        for (String it : cases) {
            String[] parts = it.split(" ", 2);
            text.append("- name: ")
                    .append(text.length())
                    .append("\n  question: ")
                    .append(parts[0]);
            text.append("\n  given: ").append(parts[1]).append("\n  expect: { rulesInclude: [] }\n");
        }
        ScenarioSource source =
                ScenarioSource.of("parking.scenarios.yaml", text.toString().getBytes(StandardCharsets.UTF_8));
        return Scenarios.read(List.of(source), PARKING).replay().coverage();
    }

    private static QuestionCoverage question(Coverage coverage, String name) {
        return coverage.questions().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static RuleCoverage rule(Coverage coverage, String id) {
        return coverage.questions().stream()
                .flatMap(it -> it.rules().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The conditions of a rule, each with how often it was seen true and false. */
    private static Stream<String> conditions(Coverage coverage, String rule) {
        return rule(coverage, rule).conditions().stream()
                .map(it -> it.text() + " " + it.seenTrue() + "/" + it.seenFalse());
    }

    private static Stream<String> gaps(Coverage coverage, String... questions) {
        return coverage.gaps().stream()
                .filter(it -> Arrays.asList(questions).contains(it.question()))
                .map(CoverageGap::toString);
    }

    @Test
    void countsEachConditionInEveryScenarioWhetherOrNotTheOthersHold() {
        assertThat(conditions(coverage(TRUCK, CAR, GUEST), "PERMIT-01"))
                .containsExactly(
                        "resident == YesNo.YES 2/1",
                        "( vehicle.heavy || zone == Zone.HARBOUR ) 1/2",
                        "vehicle.heavy 1/2",
                        "zone == Zone.HARBOUR 0/3");
    }

    @Test
    void countsWhatIsLookedForAsOneConditionThatTheRulesOwnWordsDoNotChange() {
        Coverage coverage = coverage(TRUCK, CAR, NOTHING);

        assertThat(conditions(coverage, "PERMIT-05"))
                .containsExactly(
                        "resident != YesNo.NO 3/0",
                        "exists Finding( about == \"fee\", question == $fee, value == Fee.TRUCK ) 1/2");
        assertThat(conditions(coverage, "PERMIT-90"))
                .containsExactly("not Conclusion( about == \"permit\", question == $question ) 1/2");
    }

    @Test
    void countsConditionsOfQuestionsThatWiderOnesAsked() {
        Coverage coverage = coverage(TRUCK, CAR, "fee { vehicle: car }");

        assertThat(conditions(coverage, "FEE-02")).containsExactly("vehicle.heavy 1/1", "resident == YesNo.YES 1/1");
        assertThat(question(coverage, "fee").scenarios()).isEqualTo(2);
        assertThat(question(coverage, "permit").scenarios()).isEqualTo(2);
    }

    @Test
    void countsRulesInScenariosOfTheirOwnQuestion() {
        Coverage coverage = coverage(TRUCK, CAR, "fee { vehicle: car }");
        RuleCoverage fee = rule(coverage, "FEE-02");
        RuleCoverage asking = rule(coverage, "PERMIT-04");

        assertThat(fee.spoke()).isFalse();
        assertThat(fee.wasSilent()).isTrue();
        assertThat(fee.spokeForWider()).isEqualTo(1);
        assertThat(fee.covered()).isFalse();
        assertThat(asking.covered()).isTrue();
        assertThat(asking.spokeForWider()).isZero();
        assertThat(question(coverage, "permit").rulesCovered()).isEqualTo(new Share(4, 7));
    }

    @Test
    void doesNotAskForTheSilenceOfARuleWithoutConditions() {
        RuleCoverage always = rule(coverage("fee {}"), "FEE-01");

        assertThat(always.use().silent()).isEmpty();
        assertThat(always.covered()).isTrue();
    }

    @Test
    void countsOutcomesAndValuesThatRulesCanComeTo() {
        Coverage coverage = coverage(TRUCK, CAR, "permit { resident: yes, zone: harbour }");

        assertThat(question(coverage, "permit").outcomes())
                .extracting(it -> it + " " + it.scenarios())
                .containsExactly(
                        "DECIDED 2",
                        "NEEDS_FACTS 0",
                        "NOT_COVERED 1",
                        "DECIDED: { granted: true, zones: [ harbour ], days: 365 } 2",
                        "DECIDED: { granted: false, zones: [], days: 0 } 0");
    }

    @Test
    void asksForNoOutcomeThatCannotBe() {
        assertThat(question(coverage("fee {}"), "fee").outcomes())
                .as("a rule without conditions answers")
                .extracting(OutcomeCoverage::toString)
                .containsExactly("DECIDED", "DECIDED: base", "DECIDED: truck");
        assertThat(question(coverage("fee {}"), "retention").outcomes())
                .filteredOn(it -> it.value().isEmpty())
                .as("rules say each of these")
                .hasSize(3);
    }

    @Test
    void ordersRulesByThePagesThatTheyCite() {
        Coverage coverage = coverage(TRUCK, GUEST, NOTHING, "fee { vehicle: truck, resident: yes }", "fee {}");

        assertThat(coverage.pages()).extracting(PageCoverage::page).contains("fees", "processes", "town");
        PageCoverage town = coverage.pages().stream()
                .filter(it -> it.page().equals("town"))
                .findFirst()
                .orElseThrow();
        assertThat(town.rulesCovered()).as("each once").isEqualTo(new Share(3, 5));
        assertThat(town.sections()).extracting(SectionCoverage::section).containsExactly("permits", "residents");
        assertThat(town.sections())
                .extracting(SectionCoverage::rulesCovered)
                .containsExactly(new Share(3, 5), new Share(1, 1));
        assertThat(coverage.pages())
                .filteredOn(it -> it.page().equals("fees"))
                .flatExtracting(PageCoverage::sections)
                .extracting(SectionCoverage::section)
                .containsExactly("all", "trucks");
    }

    @Test
    void namesEveryGapWithItsPlace() {
        assertThat(gaps(coverage(TRUCK, CAR, "fee { vehicle: car }"), "permit", "fee"))
                .containsExactly(
                        "parking/fee.drl:13:7: FEE-02 spoke for wider questions only",
                        "parking/permit.drl:18:35: PERMIT-01: resident == YesNo.YES was never false",
                        "parking/permit.drl:18:77: PERMIT-01: zone == Zone.HARBOUR was never true",
                        "parking/permit.drl:21:7: PERMIT-02 never spoke",
                        "parking/permit.drl:22:35: PERMIT-02: resident == YesNo.NO was never true",
                        "parking/permit.drl:23:38: permit: { granted: false, zones: [], days: 0 } was never an answer",
                        "parking/permit.drl:25:7: PERMIT-03 never spoke",
                        "parking/permit.drl:26:35: PERMIT-03: resident == YesNo.UNKNOWN was never true",
                        "parking/permit.drl:27:7: permit: NEEDS_FACTS was never seen",
                        "parking/permit.drl:34:35: PERMIT-05: resident != YesNo.NO was never false",
                        "parking/permit.drl:38:7: PERMIT-06 never spoke",
                        "parking/permit.drl:39:35: PERMIT-06: zone == Zone.OLD_TOWN was never true");
        assertThat(gaps(coverage(TRUCK), "permit"))
                .contains(
                        "parking/permit.drl:17:7: PERMIT-01 was never silent",
                        "parking/permit.drl:18:60: PERMIT-01: vehicle.heavy was never false",
                        "parking/permit.drl:18:60: PERMIT-01: ( vehicle.heavy || zone == Zone.HARBOUR ) was never false");
    }

    @Test
    void saysOnceThatAQuestionWasNeverAsked() {
        Coverage coverage = coverage(GUEST);

        assertThat(coverage.gaps())
                .filteredOn(it -> !it.question().equals("permit"))
                .isNotEmpty()
                .allMatch(it -> it.kind() == Kind.QUESTION_NEVER_ASKED);
        assertThat(gaps(coverage, "fee")).containsExactly("parking/fee.drl:9:7: fee was never asked");
    }

    @Test
    void tellsGapsFirstAndThenCounts() {
        Coverage coverage = coverage(
                TRUCK,
                GUEST,
                NOTHING,
                "permit { resident: yes, zone: harbour }",
                "permit { resident: no, zone: old-town }",
                "permit { resident: yes }",
                "fee { vehicle: truck, resident: no }",
                "fee { resident: yes }");

        assertThat(coverage)
                .asString()
                .startsWith("""
                        Coverage: 76 gaps.
                        parking/fee.drl:13:7: FEE-02 spoke for wider questions only
                        activity/record.drl:""")
                .containsPattern("\nfee +1 of 2 +2 of 2 +3 of 3\n")
                .containsPattern("\npermit +7 of 7 +11 of 11 +5 of 5\n")
                .contains("\nall ")
                .containsPattern("\n\npage +rules that cite it\n")
                .containsPattern("\ntown +5 of 5$");
    }

    @Test
    void learnsNothingFromAScenarioWhoseRulesFailed() {
        Coverage coverage = coverage(GUEST, "permit { resident: yes, vehicle: truck, zone: old-town }");

        assertThat(question(coverage, "permit").scenarios()).isEqualTo(1);
        assertThat(conditions(coverage, "PERMIT-06")).containsExactly("zone == Zone.OLD_TOWN 0/1");
    }

    @Test
    void refusesRulesThatAreNotInTheirFiles() {
        StubRules rules = new StubRules();
        ReplayReport report =
                Scenarios.read(List.of(SelectionTest.resource()), rules).replay();

        assertThatThrownBy(report::coverage)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rule (HANDOVER-01) is not in its rule file (desk/handover.drl).\n"
                        + "Maybe the rule set was not built of its own files.");
    }

    @Test
    void handbookHasNoGaps() {
        Coverage coverage = Scenarios.handbook(RuleSet.handbook()).replay().coverage();

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.rulesCovered().all())
                .isEqualTo(RuleSet.handbook().rules().size());
        assertThat(coverage.conditionsCovered().all()).isGreaterThan(700);
        assertThat(coverage).asString().startsWith("Coverage: no gaps.\n\nquestion ");
        assertThat(coverage.pages())
                .flatExtracting(PageCoverage::sections)
                .flatExtracting(SectionCoverage::rows)
                .contains("T27.03");
    }
}
