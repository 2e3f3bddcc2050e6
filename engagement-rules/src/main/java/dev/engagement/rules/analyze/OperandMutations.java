package dev.engagement.rules.analyze;

import dev.engagement.rules.tree.Constant;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Literal;
import dev.engagement.rules.tree.Made;
import dev.engagement.rules.tree.Operand;
import dev.engagement.rules.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What conditions compare, and what rules say, with another constant or bound. Stateless but for the words. */
final class OperandMutations {
    private final NamedWords words;

    OperandMutations(NamedWords words) {
        this.words = words;
    }

    Stream<Mutation<? extends Operand>> of(Operand operand) {
        if (operand instanceof FactPath path) {
            return of(path).map(it -> it);
        } else if (operand instanceof Constant constant) {
            return of(constant).map(it -> it);
        } else if (operand instanceof Literal literal) {
            return of(literal).map(it -> it);
        }
        return operand instanceof Made made ? of(made).map(it -> it) : Stream.empty();
    }

    /** The same within an answer or an advice. */
    Stream<Mutation<? extends Value>> of(Value value) {
        if (value instanceof Constant constant) {
            return of(constant).map(it -> it);
        } else if (value instanceof Literal literal) {
            return of(literal).map(it -> it);
        }
        return value instanceof Made made ? of(made).map(it -> it) : Stream.empty();
    }

    /** A path with other arguments: {@code leadTime.atLeastHours( 47 )}. */
    Stream<Mutation<FactPath>> of(FactPath path) {
        return Mutation.<FactPath.Step>each(
                        path.steps(),
                        step -> Mutation.<Operand>each(step.arguments(), this::of)
                                .map(it -> it.within(arguments ->
                                        new FactPath.Step(step.name(), step.accessor(), arguments, step.position()))))
                .map(it -> it.within(steps -> new FactPath(steps, path.position())));
    }

    private Stream<Mutation<Constant>> of(Constant constant) {
        return words.others(constant).map(it -> Mutation.of(Mutant.Kind.CONSTANT, constant, it));
    }

    private static Stream<Mutation<Literal>> of(Literal literal) {
        List<Mutation<Literal>> others = new ArrayList<>();
        if (literal.value() instanceof Integer number) {
            Stream.of(number - 1, number + 1)
                    .filter(it -> it >= 0)
                    .forEach(it ->
                            others.add(Mutation.of(Mutant.Kind.BOUND, literal, new Literal(it, literal.position()))));
        } else if (literal.value() instanceof Boolean is) {
            others.add(Mutation.of(Mutant.Kind.CONSTANT, literal, new Literal(!is, literal.position())));
        }
        return others.stream();
    }

    private Stream<Mutation<Made>> of(Made made) {
        Stream<Mutation<Made>> receivers = made.receiver().stream()
                .flatMap(this::of)
                .map(it -> it.within(
                        receiver -> new Made(Optional.of(receiver), made.method(), made.arguments(), made.position())));
        Stream<Mutation<Made>> arguments = Mutation.<Value>each(made.arguments(), this::of)
                .map(it -> it.within(values -> new Made(made.receiver(), made.method(), values, made.position())));
        return Stream.concat(receivers, arguments);
    }
}
