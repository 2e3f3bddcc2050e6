package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.model.RefundQuestion;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** A question that asks a narrower one is proved with what is concluded about that one. */
class NarrowerProofTest {
    private static final RuleFileText REFUND = new RuleFileText("desk/refund.drl", """
            /*
             * REFUND: is the price paid back?
             * RefundQuestion: all rules that speak agree.
             */
            package com.acme.desk

            import com.acme.model.Refund
            import com.acme.model.RefundQuestion
            import dev.engagement.model.Finding

            rule "REFUND-01: whoever asks shows a receipt"  @source( "desk#refunds" )
            when  $question : RefundQuestion()
            then  insert( $question.receipt() );  end

            rule "REFUND-02: something was found of the receipt"  @source( "desk#refunds" )
            when  $question : RefundQuestion( $receipt : receipt )
                  exists Finding( about == "receipt", question == $receipt )
            then  insert( Finding.of( $question, Refund.FULL ) );  end

            // end of refund: 2 rules
            """);

    private static final RuleFileText RECEIPT = new RuleFileText("desk/receipt.drl", """
            /*
             * RECEIPT: what was paid?
             * ReceiptQuestion: all rules that speak count.
             */
            package com.acme.desk

            import com.acme.model.ReceiptQuestion
            import com.acme.model.Refund
            import dev.engagement.model.Finding

            rule "RECEIPT-01: as much as was paid"  @source( "desk#receipts" )
            when  $question : ReceiptQuestion( $paid : paid )
            then  insert( Finding.of( $question, Refund.of( $paid ) ) );  end

            // end of receipt: 1 rule
            """);

    @Test
    void whatIsSaidOfFactsThatNoConditionReadsTellsCasesApart() {
        RuleSet rules =
                RuleSet.builder().named("desk", "1").file(REFUND).file(RECEIPT).build();

        Proof proof = Prover.of(rules).prove(RefundQuestion.class);

        assertThat(proof.issues()).isEmpty();
        assertThat(proof.facts()).containsExactly("paid");
        assertThat(proof.cells()).isEqualTo(BigInteger.TWO);
    }
}
