package dev.engagement.rules.internal.interpret;

import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Containment;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertNote;
import dev.engagement.rules.tree.InsertQuestion;
import dev.engagement.rules.tree.Made;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Membership;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Truth;
import java.util.List;
import java.util.stream.Stream;

/** Goes through a part of a rule and everything in it. Stateless. */
public final class Nodes {
    private Nodes() {}

    /**
     * The node and all nodes within it.
     *
     * @param node a part of a rule
     * @return the node first
     */
    public static Stream<Node> in(Node node) {
        return Stream.concat(Stream.of(node), parts(node).flatMap(Nodes::in));
    }

    private static Stream<? extends Node> parts(Node node) {
        if (node instanceof Rule rule) {
            return Stream.concat(rule.patterns().stream(), Stream.of(rule.consequence()));
        } else if (node instanceof Match match) {
            return match.conditions().stream();
        } else if (node instanceof Exists exists) {
            return exists.patterns().stream();
        } else if (node instanceof Absent absent) {
            return absent.patterns().stream();
        } else if (node instanceof AllOf all) {
            return all.conditions().stream();
        } else if (node instanceof AnyOf any) {
            return any.conditions().stream();
        }
        return operands(node);
    }

    private static Stream<? extends Node> operands(Node node) {
        if (node instanceof Comparison it) {
            return Stream.of(it.left(), it.right());
        } else if (node instanceof Membership it) {
            return Stream.concat(Stream.of(it.left()), it.choices().stream());
        } else if (node instanceof Containment it) {
            return Stream.of(it.set(), it.member());
        } else if (node instanceof Truth it) {
            return Stream.of(it.path());
        } else if (node instanceof Binding it) {
            return Stream.of(it.variable(), it.path());
        } else if (node instanceof FactPath path) {
            return path.steps().stream();
        } else if (node instanceof FactPath.Step step) {
            return step.arguments().stream();
        }
        return values(node);
    }

    private static Stream<? extends Node> values(Node node) {
        if (node instanceof Made made) {
            return Stream.concat(made.receiver().stream(), made.arguments().stream());
        } else if (node instanceof InsertFinding it) {
            return Stream.concat(Stream.of(it.question(), it.value()), it.warnings().stream());
        } else if (node instanceof InsertNote it) {
            return Stream.of(it.question(), it.advice());
        } else if (node instanceof InsertQuestion it) {
            return Stream.concat(Stream.of(it.question()), it.arguments().stream());
        }
        return List.<Node>of().stream();
    }
}
