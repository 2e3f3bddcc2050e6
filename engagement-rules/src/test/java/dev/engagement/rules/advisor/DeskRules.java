package dev.engagement.rules.advisor;

import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import java.util.List;

/** Rule files of another company's desk, made of a few rules. */
final class DeskRules {
    private DeskRules() {}

    static RuleFileText file(String... rules) {
        return new RuleFileText(
                "desk/refund.drl",
                """
                /*
                 * REFUND: is the price paid back?
                 * RefundQuestion: all rules that speak agree.
                 */
                package com.acme.desk

                import dev.engagement.model.Finding
                import dev.engagement.model.Missing
                import dev.engagement.model.NotCovered
                import dev.engagement.model.YesNo
                import com.acme.model.ReceiptQuestion
                import com.acme.model.Refund
                import com.acme.model.RefundQuestion

                """ + String.join("\n", List.of(rules)) + "\n// end of refund: " + rules.length + " rules\n");
    }

    static String rule(String id, String when, String then) {
        return "rule \"" + id + ": a rule of the desk\"  @source( \"desk#refunds\" )\nwhen  " + when
                + "\nthen  insert( " + then + " );  end\n";
    }

    static EngagementAdvisor advisor(String... rules) {
        return EngagementAdvisor.of(ruleSet(rules), Readings.DEFAULT);
    }

    static RuleSet ruleSet(String... rules) {
        return RuleSet.builder().named("desk", "1").file(file(rules)).build();
    }
}
