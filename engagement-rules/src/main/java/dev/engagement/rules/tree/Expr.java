package dev.engagement.rules.tree;

import java.util.List;
import java.util.Optional;

/** A Java expression of the few kinds that rules have, before its names are resolved; offsets are those of the file. */
sealed interface Expr {
    int start();

    int end();

    /** A bare name: a fact, a type, or a given name. */
    record Name(String name, int start, int end) implements Expr {}

    /** A name after a dot. */
    record Field(Expr scope, String name, int nameStart, int end) implements Expr {
        @Override
        public int start() {
            return scope.start();
        }
    }

    /** A name with brackets. */
    record Call(Optional<Expr> scope, String name, int nameStart, int nameEnd, List<Expr> arguments, int start, int end)
            implements Expr {}

    /** A text, number, or true or false. */
    record Lit(Object value, int start, int end) implements Expr {}
}
