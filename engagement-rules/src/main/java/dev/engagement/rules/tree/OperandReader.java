package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Resolves what a condition compares, against the type that its pattern looks at. */
final class OperandReader {
    private final Class<?> fact;
    private final Scope scope;
    private final Issues issues;
    private final ValueReader values;

    OperandReader(Class<?> fact, Scope scope, Issues issues) {
        this.fact = fact;
        this.scope = scope;
        this.issues = issues;
        this.values = new ValueReader(scope, issues);
    }

    Optional<Operand> operand(Expr expr) {
        if (expr instanceof Expr.Lit literal) {
            return Optional.of(values.literal(literal));
        }
        Expr root = rootOf(expr);
        if (root instanceof Expr.Name name && name.name().startsWith("$")) {
            return root == expr
                    ? scope.variable(name.name(), name.start(), name.end()).map(it -> it)
                    : refused(
                            expr,
                            "A condition does not look into a given name (" + name.name() + ").",
                            "Maybe give a name to the property where the fact is looked at: $name : property.");
        }
        if (root instanceof Expr.Name type && scope.isType(type.name())) {
            return ofType(expr, type);
        }
        return path(expr).map(it -> it);
    }

    private static Expr rootOf(Expr expr) {
        if (expr instanceof Expr.Field field) {
            return rootOf(field.scope());
        }
        return expr instanceof Expr.Call call && call.scope().isPresent()
                ? rootOf(call.scope().get())
                : expr;
    }

    private Optional<Operand> ofType(Expr expr, Expr.Name type) {
        if (expr instanceof Expr.Field field && field.scope() == type) {
            return values.constant(type, field).map(it -> it);
        }
        if (expr instanceof Expr.Call call
                && call.scope().isPresent()
                && call.scope().get() == type) {
            return factory(call, type);
        }
        return refused(
                expr,
                "A condition compares facts with constants; this (" + type.name() + ") is something else.",
                insteadOf(type.name()));
    }

    /** What was probably meant by a word with a capital letter. */
    private String insteadOf(String word) {
        Optional<String> constant = scope.constant(word);
        Optional<String> property = NearestName.of(word, FactTypes.properties(fact));
        return constant.or(() -> scope.constantOf(word))
                .or(() -> property)
                .map(it -> "Maybe " + it + ".")
                .orElse("Maybe a constant, such as YesNo.YES.");
    }

    private Optional<Operand> factory(Expr.Call call, Expr.Name type) {
        Optional<Made> made = values.factory(call, type);
        boolean literals = made.isPresent() && made.get().arguments().stream().allMatch(it -> it instanceof Literal);
        if (made.isPresent() && !literals) {
            return refused(call, "In a condition, only literals make a term (" + call.name() + ").", "");
        }
        return made.map(it -> it);
    }

    private Optional<Operand> refused(Expr expr, String message, String remedy) {
        issues.add(IssueCode.CONDITION_KIND, expr.start(), expr.end(), message, remedy);
        return Optional.empty();
    }

    /** A path from a fact of the pattern's type; reports the first name that is unknown. */
    Optional<FactPath> path(Expr expr) {
        List<FactPath.Step> steps = new ArrayList<>();
        return steps(expr, steps)
                ? Optional.of(new FactPath(steps, issues.map().at(expr.start(), expr.end())))
                : Optional.empty();
    }

    private boolean steps(Expr expr, List<FactPath.Step> steps) {
        if (expr instanceof Expr.Field field) {
            return steps(field.scope(), steps) && property(steps, field.name(), field.nameStart(), field.end());
        }
        if (expr instanceof Expr.Call call) {
            boolean before = call.scope().isEmpty() || steps(call.scope().get(), steps);
            return before
                    && (call.arguments().isEmpty()
                            ? property(steps, call.name(), call.nameStart(), call.nameEnd())
                            : test(steps, call));
        }
        if (expr instanceof Expr.Name name && !name.name().equals("this")) {
            return property(steps, name.name(), name.start(), name.end());
        }
        refused(expr, "A condition begins with a fact.", "");
        return false;
    }

    private boolean property(List<FactPath.Step> steps, String name, int start, int end) {
        Class<?> type = typeAfter(steps);
        Optional<Method> accessor = FactTypes.property(type, name);
        if (accessor.isEmpty()) {
            reportUnknown(steps, type, name, start, end);
            return false;
        }
        if (FactTypes.breaksEngine(accessor.get()) && !Collection.class.isAssignableFrom(type)) {
            values.reportBrokenName(accessor.get(), start, end);
            return false;
        }
        steps.add(
                new FactPath.Step(name, accessor.get(), List.of(), issues.map().at(start, end)));
        return true;
    }

    private void reportUnknown(List<FactPath.Step> steps, Class<?> type, String name, int start, int end) {
        if (type == Object.class) {
            issues.add(
                    IssueCode.UNKNOWN_FACT,
                    start,
                    end,
                    "What (" + steps.get(steps.size() - 1).name() + ") is depends on the question: it has no property ("
                            + name + ").",
                    "Maybe compare it as a whole with a constant.");
            return;
        }
        Set<String> known = new TreeSet<>(FactTypes.properties(type));
        known.addAll(FactTypes.testNames(type));
        List<Method> tests = FactTypes.tests(type, name);
        Optional<String> meant = tests.isEmpty() ? Optional.empty() : Optional.of(Overloads.shown(tests));
        Set<String> facts = FactTypes.facts(type);
        boolean near = NearestName.of(name, known).isPresent();
        String what = steps.isEmpty() ? "fact" : "property";
        issues.add(
                IssueCode.UNKNOWN_FACT,
                start,
                end,
                type.getSimpleName() + " has no " + what + " (" + name + ").",
                meant.or(() -> steps.isEmpty() ? scope.typeLike(name) : Optional.empty())
                        .map(it -> "Maybe " + it + ".")
                        .orElseGet(() ->
                                NearestName.remedy(name, near || facts.isEmpty() || !steps.isEmpty() ? known : facts)));
    }

    private boolean test(List<FactPath.Step> steps, Expr.Call call) {
        List<Operand> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            Optional<Operand> operand = operand(argument);
            if (operand.isPresent() && !(operand.get() instanceof Literal || operand.get() instanceof Constant)) {
                refused(
                        argument,
                        "A method is given constants and literals, not ("
                                + operand.get().text() + ").",
                        "");
                return false;
            }
            operand.ifPresent(arguments::add);
        }
        if (arguments.size() < call.arguments().size()) {
            return false;
        }
        Class<?> type = typeAfter(steps);
        Stream<Method> possible = FactTypes.tests(type, call.name()).stream();
        if (FactTypes.tests(type, call.name()).isEmpty()) {
            Set<String> known = FactTypes.testNames(type);
            issues.add(
                    IssueCode.UNKNOWN_METHOD,
                    call.nameStart(),
                    call.nameEnd(),
                    type.getSimpleName() + " has no method (" + call.name() + ") with something in brackets.",
                    NearestName.remedy(call.name(), known));
            return false;
        }
        Optional<Method> method = values.method(call, type, possible, arguments);
        method.ifPresent(it -> steps.add(
                new FactPath.Step(call.name(), it, arguments, issues.map().at(call.nameStart(), call.end()))));
        return method.isPresent();
    }

    private Class<?> typeAfter(List<FactPath.Step> steps) {
        return steps.isEmpty() ? fact : steps.get(steps.size() - 1).accessor().getReturnType();
    }
}
