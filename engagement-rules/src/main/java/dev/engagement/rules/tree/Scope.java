package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.util.HashSet;
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
    private final Set<String> lost = new HashSet<>();

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

    /** A constant of an imported type, by its bare name: {@code YesNo.YES} for {@code YES}. */
    Optional<String> constant(String name) {
        return types.values().stream()
                .filter(it -> Constants.names(it).contains(name))
                .map(it -> it.getSimpleName() + "." + name)
                .sorted()
                .findFirst();
    }

    /** A constant of an imported type, for example. */
    Optional<String> constantOf(String typeName) {
        return Optional.ofNullable(types.get(typeName))
                .flatMap(it -> Constants.names(it).stream().findFirst())
                .map(it -> typeName + "." + it);
    }

    /** An imported type of this name in another case. */
    Optional<String> typeLike(String name) {
        return types.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
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
        lost.clear();
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

    /** A name was given to something that could not be read: it is not reported again where the name is used. */
    void lose(String name) {
        lost.add(name);
    }

    /** What a given name stands for; reports one that was never given. */
    Optional<Variable> variable(String name, int start, int end) {
        Variable given = variables.get(name);
        if (given == null && lost.contains(name)) {
            return Optional.empty();
        }
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
