package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Finding;
import dev.engagement.model.Force;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import org.junit.jupiter.api.Test;
import sample.parking.Fee;
import sample.parking.FeeQuestion;
import sample.parking.Permit;
import sample.parking.PermitQuestion;
import sample.parking.Vehicle;
import sample.parking.Zone;

class RuleTreeTest {
    private static final RuleTree TREE = ParkingFiles.sound();
    private static final RuleFile PERMITS = TREE.files().get(0);

    @Test
    void soundFilesHaveNoIssues() {
        assertThat(TREE.issues()).isEmpty();
        assertThat(TREE.usable()).isTrue();
        assertThat(TREE.rules()).hasSize(9);
    }

    @Test
    void aFileKnowsItsPackageImportsHeaderAndClosing() {
        assertThat(PERMITS.name()).isEqualTo("parking/permit.drl");
        assertThat(PERMITS.packageName().orElseThrow().value()).isEqualTo("sample.parking");
        assertThat(PERMITS.packageName().orElseThrow().position()).hasToString("parking/permit.drl:5:9");
        assertThat(PERMITS.imports())
                .extracting(Import::name)
                .contains("Finding", "AskFirst", "Zone")
                .hasSize(16);
        assertThat(PERMITS.imports().get(1).position()).hasToString("parking/permit.drl:8:8");
        assertThat(PERMITS.imports().get(0).text()).isEqualTo("import dev.engagement.model.Advice");
        assertThat(PERMITS.header())
                .isEqualTo("PERMIT: may this vehicle be parked?\nPermitQuestion: all rules that speak agree.");
        assertThat(PERMITS.comments()).hasSize(3);
        assertThat(PERMITS.comments().get(1).words()).isEqualTo("Residents first.");
        assertThat(PERMITS.closing().orElseThrow().text()).isEqualTo("// end of permit: 7 rules");
    }

    @Test
    void aRuleKnowsItsNameAndCitations() {
        Rule rule = rule("PERMIT-02");

        assertThat(rule.title()).isEqualTo("überall, für 😀 Leute");
        assertThat(rule.name()).isEqualTo("PERMIT-02: überall, für 😀 Leute");
        assertThat(rule.rows()).extracting(Stated::value).containsExactly("P1.02", "P1.03");
        assertThat(PERMITS.textAt(rule.rows().get(1).position())).isEqualTo("P1.03");
        assertThat(rule.force().orElseThrow().value()).isEqualTo(Force.MAY);
        assertThat(PERMITS.textAt(rule.force().orElseThrow().position())).isEqualTo("may");
        assertThat(rule.question()).isEqualTo(PermitQuestion.class);
        assertThat(PERMITS.textAt(rule.position()))
                .startsWith("rule \"PERMIT-02")
                .endsWith("end");
        assertThat(PERMITS.textAt(rule.namePosition())).isEqualTo(rule.name());
        assertThat(rule("PERMIT-03").sources().get(0).value()).isEqualTo("town#permits");
        assertThat(rule("PERMIT-06").salience().orElseThrow().value()).isEqualTo(-10);
        assertThat(PERMITS.textAt(rule("PERMIT-06").salience().orElseThrow().position()))
                .isEqualTo("salience -10");
    }

    @Test
    void everyKindOfPatternIsRead() {
        assertThat(rule("PERMIT-02").patterns()).hasExactlyElementsOfTypes(Match.class, Match.class, Exists.class);
        Match question = match("PERMIT-02", 0);
        assertThat(question.type()).isEqualTo(PermitQuestion.class);
        assertThat(question.variable().orElseThrow().name()).isEqualTo("$question");
        assertThat(match("PERMIT-02", 1).type()).isEqualTo(Readings.class);
        assertThat(match("PERMIT-02", 1).variable()).isEmpty();
        Exists exists = (Exists) rule("PERMIT-02").patterns().get(2);
        assertThat(((Match) exists.patterns().get(0)).type()).isEqualTo(Finding.class);
        assertThat(PERMITS.textAt(exists.position()))
                .startsWith("exists Finding(")
                .endsWith(") )");
        Absent absent = (Absent) rule("PERMIT-06").patterns().get(1);
        assertThat(absent.text()).isEqualTo("not Conclusion( about == \"permit\", question == $question )");
    }

    @Test
    void aComparisonHasAPathAndAConstant() {
        Comparison comparison = (Comparison) condition("PERMIT-01", 0);

        assertThat(comparison.operator()).isEqualTo(Comparison.Operator.EQUAL);
        FactPath path = (FactPath) comparison.left();
        assertThat(path.fact()).isEqualTo("resident");
        assertThat(path.type()).isEqualTo(YesNo.class);
        Constant constant = (Constant) comparison.right();
        assertThat(constant.type()).isEqualTo(YesNo.class);
        assertThat(constant.value()).isEqualTo(YesNo.YES);
        assertThat(constant.position()).hasToString("parking/permit.drl:26:47");
        assertThat(PERMITS.textAt(constant.position())).isEqualTo("YesNo.YES");
        assertThat(PERMITS.textAt(comparison.position())).isEqualTo("resident == YesNo.YES");
    }

    @Test
    void everyKindOfConditionIsRead() {
        Membership membership = (Membership) condition("PERMIT-01", 1);
        assertThat(membership.negated()).isFalse();
        assertThat(membership.choices()).extracting(Node::text).containsExactly("Vehicle.CAR", "Vehicle.BICYCLE");

        Containment contained = (Containment) condition("PERMIT-01", 2);
        assertThat(contained.negated()).isFalse();
        assertThat(((Containment) condition("PERMIT-03", 2)).negated()).isTrue();

        Truth test = (Truth) condition("PERMIT-01", 3);
        assertThat(test.negated()).isFalse();
        assertThat(test.path().last().arguments()).extracting(Node::text).containsExactly("48");
        assertThat(((Literal) test.path().last().arguments().get(0)).value()).isEqualTo(48);
        assertThat(PERMITS.textAt(test.path().last().position())).isEqualTo("atLeastHours( 48 )");

        Truth denied = (Truth) condition("PERMIT-01", 4);
        assertThat(denied.negated()).isTrue();
        assertThat(denied.path().steps()).extracting(FactPath.Step::name).containsExactly("vehicle", "heavy");
        assertThat(PERMITS.textAt(denied.position())).isEqualTo("!vehicle.heavy");

        AnyOf any = (AnyOf) condition("PERMIT-02", 0);
        assertThat(any.conditions()).hasExactlyElementsOfTypes(Comparison.class, AllOf.class);
        assertThat(any.text()).isEqualTo("zone == Zone.HARBOUR || ( vehicle.heavy && cars.lessThan( 2 ) )");

        Binding binding = (Binding) condition("PERMIT-02", 2);
        assertThat(binding.variable())
                .extracting(Variable::name, Variable::type)
                .containsExactly("$resident", YesNo.class);
        assertThat(binding.path().fact()).isEqualTo("resident");
        assertThat(((Binding) condition("PERMIT-02", 3)).variable().type()).isEqualTo(FeeQuestion.class);

        assertThat(condition("PERMIT-03", 1).text()).isEqualTo("identified");
        assertThat(((Comparison) condition("PERMIT-03", 3)).operator()).isEqualTo(Comparison.Operator.LESS);
        assertThat(condition("PERMIT-03", 4).text()).isEqualTo("!documents.empty");
        assertThat(condition("PERMIT-04", 2).text()).isEqualTo("purpose.sameAs( \"move\" )");
    }

    @Test
    void valuesOfAnswersAreComparedWithConstants() {
        Exists exists = (Exists) rule("PERMIT-02").patterns().get(2);
        Match finding = (Match) exists.patterns().get(0);
        Membership value = (Membership) finding.conditions().get(2);

        assertThat(value.negated()).isTrue();
        assertThat(((Constant) value.choices().get(0)).value()).isEqualTo(Fee.TRUCK);
        assertThat(((Variable) ((Comparison) finding.conditions().get(1)).right()).type())
                .isEqualTo(FeeQuestion.class);
    }

    @Test
    void everyKindOfConsequenceIsRead() {
        InsertFinding finding = (InsertFinding) rule("PERMIT-01").consequence();
        assertThat(finding.question().name()).isEqualTo("$question");
        assertThat(finding.pending()).extracting(Stated::value).containsExactly("zone");
        assertThat(finding.warnings()).extracting(Node::text).containsExactly("ParkingAdvice.MIND_THE_MARKET_DAY");
        assertThat(((InsertMissing) rule("PERMIT-03").consequence()).fact().value())
                .isEqualTo("zone");
        assertThat(rule("PERMIT-04").consequence()).isInstanceOf(InsertNotCovered.class);
        InsertNote note = (InsertNote) rule("PERMIT-05").consequence();
        assertThat(note.warning()).isTrue();
        assertThat(note.advice().text()).isEqualTo("Advice.of( \"ask-again\" )");
        InsertQuestion asked = (InsertQuestion) rule("PERMIT-07").consequence();
        assertThat(asked.asked()).isEqualTo(FeeQuestion.class);
        assertThat(asked.projection().getName()).isEqualTo("feeOf");
        assertThat(asked.arguments()).extracting(Node::text).containsExactly("Vehicle.TRUCK");
        assertThat(rule("FEE-02").consequence()).isInstanceOf(InsertNothing.class);
        assertThat(PERMITS.textAt(note.position()))
                .isEqualTo("insert( Note.warning( $question, Advice.of( \"ask-again\" ) ) )");
    }

    @Test
    void valuesAreMadeByFactoriesAndWithers() {
        Made made = (Made) ((InsertFinding) rule("PERMIT-01").consequence()).value();

        assertThat(made.type()).isEqualTo(Permit.class);
        assertThat(made.method().getName()).isEqualTo("forDays");
        Made factory = (Made) made.receiver().orElseThrow();
        assertThat(factory.receiver()).isEmpty();
        assertThat(factory.arguments())
                .extracting(it -> ((Constant) it).value())
                .containsExactly(Zone.OLD_TOWN, Zone.HARBOUR);
        assertThat(made.text()).isEqualTo("Permit.in( Zone.OLD_TOWN, Zone.HARBOUR ).forDays( 30 )");
    }

    @Test
    void termsMayBeCoinedInConditions() {
        RuleTree tree = ParkingFiles.withConditions(
                "resident == YesNo.of( true ), vehicle != Vehicle.TRUCK, zone == Zone.HARBOUR, "
                        + "documents contains Document.LICENCE");

        assertThat(ParkingFiles.errors(tree)).isEmpty();
        Comparison comparison = (Comparison)
                ((Match) tree.rules().get(0).patterns().get(0)).conditions().get(0);
        assertThat(comparison.right()).isInstanceOf(Made.class);
    }

    @Test
    void theTextOfARuleDoesNotDependOnItsLayout() {
        String tight = ParkingFiles.fileWith("resident==YesNo.YES,vehicle in(Vehicle.CAR),!vehicle.heavy()")
                .replace("  insert( NotCovered.of( $question ) );  ", "\n\tinsert(NotCovered.of($question));\n");
        String wide = ParkingFiles.fileWith(
                "resident  ==\n  YesNo.YES, /* really */ vehicle in\t( Vehicle.CAR ), ! vehicle.heavy");

        RuleTree one = ParkingFiles.read(ParkingFiles.source("parking/rules.drl", tight));
        RuleTree other = ParkingFiles.read(ParkingFiles.source("parking/rules.drl", wide));

        assertThat(one.rules().get(0).text()).isEqualTo(other.rules().get(0).text());
        assertThat(one.rules().get(0)).isNotEqualTo(other.rules().get(0));
    }

    @Test
    void theTextOfARuleReadsAsTheSameRule() {
        StringBuilder file = new StringBuilder("package sample.parking\n");
        PERMITS.imports().forEach(it -> file.append(it.text()).append('\n'));
        PERMITS.rules().forEach(it -> file.append(it.text()).append('\n'));
        file.append(PERMITS.closing().orElseThrow().text()).append('\n');
        String fees = ParkingFiles.text("parking/fee.drl");

        RuleTree again = ParkingFiles.read(
                ParkingFiles.source("parking/permit.drl", file.toString()),
                ParkingFiles.source("parking/fee.drl", fees));

        assertThat(again.issues()).isEmpty();
        assertThat(again.rules())
                .extracting(Rule::text)
                .isEqualTo(TREE.rules().stream().map(Rule::text).toList());
    }

    @Test
    void nestedPatternsCanBeSaidThoughNoFileMay() {
        Pattern inner = rule("PERMIT-06").patterns().get(1);
        Match outer = match("PERMIT-06", 0);

        Exists nested = new Exists(java.util.List.of(outer, inner), outer.position());

        assertThat(nested.text())
                .isEqualTo(
                        "exists( $question : PermitQuestion() and not Conclusion( about == \"permit\", question == $question ) )");
        assertThat(((Constant) ((Comparison) match("PERMIT-07", 0).conditions().get(0)).right()).value())
                .isEqualTo(Vehicle.TRUCK);
    }

    private static Rule rule(String id) {
        return TREE.rule(id).orElseThrow();
    }

    private static Match match(String rule, int index) {
        return (Match) rule(rule).patterns().get(index);
    }

    private static Condition condition(String rule, int index) {
        return match(rule, 0).conditions().get(index);
    }
}
