package dev.engagement.rules.tree;

/**
 * A comparison: {@code source == OpportunitySource.PARTNER}.
 *
 * @param left a fact or a given name
 * @param operator how the two are compared
 * @param right what it is compared with
 * @param position where it stands
 */
public record Comparison(Operand left, Operator operator, Operand right, Position position) implements Condition {
    /** How two things are compared. */
    public enum Operator {
        /** Both are equal. */
        EQUAL("=="),
        /** Both are different. */
        DIFFERENT("!="),
        /** The left number is smaller. */
        LESS("<"),
        /** The left number is smaller or both are equal. */
        AT_MOST("<="),
        /** The left number is larger. */
        GREATER(">"),
        /** The left number is larger or both are equal. */
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /**
         * The operator as rule files spell it.
         *
         * @return the sign
         */
        public String sign() {
            return sign;
        }

        /**
         * Whether it needs numbers.
         *
         * @return false for equal and different
         */
        public boolean ordering() {
            return this != EQUAL && this != DIFFERENT;
        }
    }

    @Override
    public String text() {
        return left.text() + " " + operator.sign() + " " + right.text();
    }
}
