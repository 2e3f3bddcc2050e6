package dev.engagement.rules.analyze;

import com.acme.model.ShipmentQuestion;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.util.List;
import java.util.stream.Collectors;

/** Rule files that say who carries a shipment. */
final class Shipments {
    private static final String FILE = "desk/shipment.drl";

    private Shipments() {}

    static RuleFileText file(List<String> rules) {
        return new RuleFileText(
                FILE,
                """
                /*
                 * SHIPMENT: who carries it?
                 * ShipmentQuestion: all rules that speak agree.
                 */
                package com.acme.desk

                import com.acme.model.Carrier
                import com.acme.model.ShipmentQuestion
                import dev.engagement.model.Advice
                import dev.engagement.model.Conclusion
                import dev.engagement.model.Finding
                import dev.engagement.model.Missing
                import dev.engagement.model.NotCovered
                import dev.engagement.model.Note
                import dev.engagement.model.Readings
                import dev.engagement.model.YesNo
                import dev.engagement.model.fact.Approval
                import dev.engagement.model.reading.AskFirst

                """ + String.join("\n", rules) + "\n// end of shipment: " + rules.size()
                        + (rules.size() == 1 ? " rule\n" : " rules\n"));
    }

    static String rule(String id, String conditions, String consequence) {
        return "rule \"" + id
                + ": a rule of the desk\"  @source( \"desk#shipments\" )\nwhen  $question : ShipmentQuestion( "
                + conditions + " )\nthen  insert( " + consequence + " );  end\n";
    }

    static String carrier(String id, String conditions, String carrier) {
        return rule(id, conditions, "Finding.of( $question, Carrier." + carrier + " )");
    }

    /** A rule that speaks where no other does. */
    static String silence(String consequence, String force) {
        return "rule \"SHIPMENT-99: silence\"  @source( \"desk#shipments\" )" + force
                + "  salience -10\nwhen  $question : ShipmentQuestion()\n"
                + "      not Conclusion( about == \"shipment\", question == $question )\nthen  insert( " + consequence
                + " );  end\n";
    }

    static RuleSet ruleSet(List<String> rules) {
        return RuleSet.builder().named("desk", "1").file(file(rules)).build();
    }

    static Proof proof(String... rules) {
        return Prover.of(ruleSet(List.of(rules))).prove(ShipmentQuestion.class);
    }

    static List<Rule> read(List<String> rules) {
        RuleFileText file = file(rules);
        RuleTree tree =
                RuleTree.read(List.of(RuleSource.of(file.name(), file.bytes())), Shipments.class.getClassLoader());
        if (!tree.usable()) {
            throw new IllegalArgumentException(
                    tree.issues().stream().map(RuleIssue::toString).collect(Collectors.joining("\n")));
        }
        return tree.rules();
    }

    /** What the cells show, without an engine. */
    static List<ProofIssue> issues(List<String> rules) {
        List<Rule> read = read(rules);
        return new Findings(map(read), read).issues();
    }

    static CaseMap map(List<Rule> rules) {
        return new CaseSpace(ShipmentQuestion.class, List.of(rules)).map(rules);
    }
}
