package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves values: constants, literals, given names, and what factories and withers of model types make of them. */
final class ValueReader {
    private final Scope scope;
    private final Issues issues;

    ValueReader(Scope scope, Issues issues) {
        this.scope = scope;
        this.issues = issues;
    }

    Optional<Value> value(Expr expr) {
        if (expr instanceof Expr.Lit literal) {
            return Optional.of(literal(literal));
        }
        if (expr instanceof Expr.Name name) {
            return name(name);
        }
        if (expr instanceof Expr.Field field) {
            return field.scope() instanceof Expr.Name type && scope.isType(type.name())
                    ? constant(type, field).map(it -> it)
                    : notAValue(expr, "The property (" + field.name() + ") is no value of a consequence.");
        }
        return made((Expr.Call) expr);
    }

    Literal literal(Expr.Lit literal) {
        return new Literal(literal.value(), issues.map().at(literal.start(), literal.end()));
    }

    /** A constant of an imported type; reports an unknown type or constant. */
    Optional<Constant> constant(Expr.Name typeName, Expr.Field field) {
        Optional<Class<?>> type = scope.type(typeName.name(), typeName.start(), typeName.end());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> value = Constants.value(type.get(), field.name());
        if (value.isEmpty()) {
            issues.add(
                    IssueCode.UNKNOWN_CONSTANT,
                    field.nameStart(),
                    field.end(),
                    typeName.name() + " has no constant (" + field.name() + ").",
                    NearestName.of(field.name(), Constants.names(type.get()))
                            .map(it -> "Maybe " + typeName.name() + "." + it + ".")
                            .orElseGet(() -> NearestName.remedy(field.name(), Constants.names(type.get()))));
            return Optional.empty();
        }
        Position position = issues.map().at(field.start(), field.end());
        return value.map(it -> new Constant(type.get(), field.name(), it, position));
    }

    private Optional<Value> name(Expr.Name name) {
        if (name.name().startsWith("$")) {
            return scope.variable(name.name(), name.start(), name.end()).map(it -> it);
        }
        String message = "(" + name.name() + ") is neither a constant nor a given name.";
        Optional<String> constant = scope.constant(name.name());
        constant.ifPresent(
                it -> issues.add(IssueCode.VALUE_KIND, name.start(), name.end(), message, "Maybe " + it + "."));
        return constant.isPresent() ? Optional.empty() : notAValue(name, message);
    }

    private Optional<Value> notAValue(Expr expr, String message) {
        issues.add(
                IssueCode.VALUE_KIND,
                expr.start(),
                expr.end(),
                message,
                "Maybe a constant such as YesNo.YES, or a name given in the conditions: $name : fact.");
        return Optional.empty();
    }

    private Optional<Value> made(Expr.Call call) {
        Optional<Expr> before = call.scope();
        if (before.isEmpty()) {
            return notAValue(call, "The method (" + call.name() + ") has no type before it.");
        }
        if (before.get() instanceof Expr.Name type && scope.isType(type.name())) {
            return factory(call, type).map(it -> it);
        }
        Optional<Value> receiver = value(before.get());
        Optional<List<Value>> arguments = arguments(call);
        if (receiver.isEmpty() || arguments.isEmpty()) {
            return Optional.empty();
        }
        Class<?> type = receiver.get().type();
        if (receiver.get() instanceof Variable || receiver.get() instanceof Literal) {
            return notAValue(call, "Of (" + receiver.get().text() + ") no other value can be made here.");
        }
        return method(call, type, FactTypes.withers(type), arguments.get())
                .map(it -> new Made(receiver, it, arguments.get(), issues.map().at(call.start(), call.end())));
    }

    /** What a factory of an imported type makes. */
    Optional<Made> factory(Expr.Call call, Expr.Name typeName) {
        Optional<Class<?>> type = scope.type(typeName.name(), typeName.start(), typeName.end());
        Optional<List<Value>> arguments = arguments(call);
        if (type.isEmpty() || arguments.isEmpty()) {
            return Optional.empty();
        }
        return method(call, type.get(), FactTypes.factories(type.get()), arguments.get())
                .map(it -> new Made(
                        Optional.empty(), it, arguments.get(), issues.map().at(call.start(), call.end())));
    }

    private Optional<List<Value>> arguments(Expr.Call call) {
        List<Value> values = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            value(argument).ifPresent(values::add);
        }
        return values.size() == call.arguments().size() ? Optional.of(values) : Optional.empty();
    }

    /** The method of these that a call means; reports an unknown name or wrong arguments. */
    Optional<Method> method(Expr.Call call, Class<?> type, Stream<Method> possible, List<? extends Node> arguments) {
        List<Method> all = possible.toList();
        List<Method> named =
                all.stream().filter(it -> it.getName().equals(call.name())).toList();
        if (named.isEmpty()) {
            issues.add(
                    IssueCode.UNKNOWN_METHOD,
                    call.nameStart(),
                    call.nameEnd(),
                    type.getSimpleName() + " has no method (" + call.name() + ") that rules can use here.",
                    NearestName.remedy(
                            call.name(), all.stream().map(Method::getName).toList()));
            return Optional.empty();
        }
        List<Class<?>> types =
                arguments.stream().<Class<?>>map(ValueReader::typeOf).toList();
        Optional<Method> chosen = Overloads.choose(named, types);
        if (chosen.isEmpty()) {
            String given = types.isEmpty()
                    ? "nothing"
                    : types.stream().map(FactTypes::inWords).collect(Collectors.joining(", "));
            issues.add(
                    IssueCode.WRONG_ARGUMENTS,
                    call.nameStart(),
                    call.end(),
                    type.getSimpleName() + "." + call.name() + " does not take (" + given + ").",
                    "Maybe " + Overloads.shown(named) + ".");
        } else if (arguments.isEmpty() && FactTypes.breaksEngine(chosen.get())) {
            reportBrokenName(chosen.get(), call.nameStart(), call.nameEnd());
            return Optional.empty();
        }
        return chosen;
    }

    private static Class<?> typeOf(Node node) {
        return node instanceof Operand operand ? operand.type() : ((Value) node).type();
    }

    void reportBrokenName(Method property, int start, int end) {
        issues.add(
                IssueCode.NAME_BREAKS_ENGINE,
                start,
                end,
                "The rule engine cannot build rules with a property of this name (" + property.getName() + ").",
                "Maybe another name for it in " + property.getDeclaringClass().getSimpleName() + ".");
    }
}
