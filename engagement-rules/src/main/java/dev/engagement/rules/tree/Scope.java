package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a rule can use: imported types, and what its own patterns found. */
final class Scope {
    private final Map<String, Class<?>> types;
    private final Set<String> failedImports;
    private final KnownTypes known;
    private final Issues issues;
    private final Set<Class<?>> used = new LinkedHashSet<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    Scope(ImportReader imports, KnownTypes known, Issues issues) {
        this.types = imports.types();
        this.failedImports = imports.failed();
        this.known = known;
        this.issues = issues;
    }

    /** A type by the name that its import gives it; reports an unknown one, unless its import was reported. */
    Optional<Class<?>> type(String name, int start, int end) {
        Class<?> type = types.get(name);
        if (type != null) {
            used.add(type);
            return Optional.of(type);
        }
        if (failedImports.contains(name)) {
            return Optional.empty();
        }
        Optional<String> near = NearestName.of(name, types.keySet());
        Optional<String> elsewhere = known.elsewhere(name);
        issues.add(
                IssueCode.UNKNOWN_TYPE,
                start,
                end,
                "The type (" + name + ") is not imported.",
                elsewhere.isPresent()
                        ? "Maybe add import " + elsewhere.get() + "."
                        : near.map(it -> "Maybe " + it + ".").orElse("Maybe add an import of it at the top."));
        return Optional.empty();
    }

    boolean isType(String name) {
        return types.containsKey(name) || Character.isUpperCase(name.charAt(0));
    }

    /** The types that rules of the file have used so far. */
    Set<Class<?>> used() {
        return used;
    }

    void forgetVariables() {
        variables.clear();
    }

    /** Gives a name; reports one that was given before. */
    void give(Variable variable) {
        if (variables.putIfAbsent(variable.name(), variable) != null) {
            issues.add(
                    IssueCode.NAME_TWICE,
                    variable.position(),
                    "The name (" + variable.name() + ") is given twice in this rule.",
                    "Maybe another name here.");
        }
    }

    /** What a given name stands for; reports one that was never given. */
    Optional<Variable> variable(String name, int start, int end) {
        Variable given = variables.get(name);
        if (given == null) {
            issues.add(
                    IssueCode.UNKNOWN_NAME,
                    start,
                    end,
                    "Nothing was given the name (" + name + ") before.",
                    NearestName.remedy(name, variables.keySet()));
            return Optional.empty();
        }
        return Optional.of(new Variable(name, given.type(), issues.map().at(start, end)));
    }
}
