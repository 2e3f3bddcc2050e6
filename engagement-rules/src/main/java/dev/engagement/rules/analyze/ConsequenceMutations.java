package dev.engagement.rules.analyze;

import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.Consequence;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.InsertNotCovered;
import dev.engagement.rules.tree.InsertNote;
import dev.engagement.rules.tree.InsertNothing;
import dev.engagement.rules.tree.Position;
import dev.engagement.rules.tree.Stated;
import dev.engagement.rules.tree.Value;
import dev.engagement.rules.tree.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules that say something else. Which narrower question is asked stays as it is. Stateless but for the words. */
final class ConsequenceMutations {
    private final NamedWords words;
    private final OperandMutations operands;

    ConsequenceMutations(NamedWords words, OperandMutations operands) {
        this.words = words;
        this.operands = operands;
    }

    Stream<Mutation<Consequence>> of(Consequence consequence) {
        if (consequence instanceof InsertFinding it) {
            return Stream.concat(
                    finding(it), Stream.of(instead(it, silence(it.question(), it.position())), missing(it)));
        } else if (consequence instanceof InsertMissing it) {
            return Stream.concat(
                    words.otherFacts(it.fact())
                            .map(fact -> new Mutation<>(
                                    Mutant.Kind.OUTCOME,
                                    it.fact().value(),
                                    fact.value(),
                                    it.fact().position(),
                                    new InsertMissing(it.question(), fact, it.position()))),
                    Stream.of(instead(it, silence(it.question(), it.position()))));
        } else if (consequence instanceof InsertNotCovered it) {
            return Stream.of(missing(it));
        } else if (consequence instanceof InsertNothing it) {
            return Stream.of(instead(it, silence(it.question(), it.position())), missing(it));
        } else if (consequence instanceof InsertNote it) {
            return words.otherAdvice(it.advice())
                    .map(advice -> Mutation.of(Mutant.Kind.OUTCOME, it.advice(), advice)
                            .within(other -> new InsertNote(it.question(), other, it.warning(), it.position())));
        }
        return Stream.empty();
    }

    private static Mutation<Consequence> instead(Consequence from, Consequence to) {
        return Mutation.of(Mutant.Kind.OUTCOME, from, to);
    }

    private static Consequence silence(Variable question, Position position) {
        return new InsertNotCovered(question, position);
    }

    private Mutation<Consequence> missing(Consequence it) {
        Stated<String> fact = new Stated<>(words.anyFact(), it.position());
        return instead(it, new InsertMissing(it.question(), fact, it.position()));
    }

    private Stream<Mutation<Consequence>> finding(InsertFinding it) {
        Stream<Mutation<Value>> others =
                words.otherValues(it.value()).map(value -> Mutation.of(Mutant.Kind.OUTCOME, it.value(), value));
        Stream<Mutation<? extends Value>> parts = operands.of(it.value()).filter(part -> canBe(part.changed()));
        List<Mutation<Consequence>> said = new ArrayList<>(Stream.concat(others, parts)
                .map(value -> value.<Consequence>within(
                        other -> new InsertFinding(it.question(), other, it.pending(), it.warnings(), it.position())))
                .toList());
        for (int place = 0; place < it.pending().size(); place++) {
            List<Stated<String>> pending = new ArrayList<>(it.pending());
            Stated<String> gone = pending.remove(place);
            said.add(new Mutation<>(
                    Mutant.Kind.OUTCOME,
                    ".pending( \"" + gone.value() + "\" )",
                    "",
                    gone.position(),
                    new InsertFinding(it.question(), it.value(), pending, it.warnings(), it.position())));
        }
        Stream<Mutation<List<Value>>> warnings = Stream.concat(
                Mutation.<Value>each(
                        it.warnings(),
                        advice -> words.otherAdvice(advice)
                                .map(other -> Mutation.of(Mutant.Kind.OUTCOME, advice, other))),
                IntStream.range(0, it.warnings().size())
                        .mapToObj(place -> Mutation.dropped(Mutant.Kind.OUTCOME, it.warnings(), place)));
        return Stream.concat(
                said.stream(),
                warnings.map(changed -> changed.within(
                        list -> new InsertFinding(it.question(), it.value(), it.pending(), list, it.position()))));
    }

    /** Whether the types that make the value make it of these constants. */
    private static boolean canBe(Value value) {
        if (Nodes.in(value).anyMatch(Variable.class::isInstance)) {
            return true;
        }
        try {
            Operands.valueOf(value, Names.NONE);
            return true;
        } catch (IllegalStateException e) {
            return false; // nobody can say it
        }
    }
}
