package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Resolves the imports of one file. */
final class ImportReader {
    private final KnownTypes known;
    private final Issues issues;
    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final List<Import> imports = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();

    ImportReader(KnownTypes known, Issues issues) {
        this.known = known;
        this.issues = issues;
    }

    Map<String, Class<?>> types() {
        return types;
    }

    /** The simple names of types that could not be imported, and of those that were probably meant. */
    Set<String> failed() {
        return failed;
    }

    List<Import> imports() {
        return imports;
    }

    /**
     * An import and the type of its name.
     *
     * @param name the name
     * @param type the type, if there is one
     */
    private record Found(Token name, Optional<Class<?>> type) {}

    /** Finds the types, and tells which there are; nothing is reported yet. */
    void find(List<Token> names, Consumer<Class<?>> types) {
        for (Token name : names) {
            Optional<Class<?>> type = known.find(name.words());
            found.add(new Found(name, type));
            type.ifPresent(it -> known.namesIn(it.getPackageName()));
            type.ifPresent(types);
        }
    }

    /** The types of packages that were imported as a whole are not reported again where rules use them. */
    void forgive(List<Token> packages) {
        packages.forEach(it -> failed.addAll(known.namesIn(it.words())));
    }

    /** Resolves what was found. */
    void read(ModelTypes model) {
        found.forEach(it -> read(it, model));
    }

    private void read(Found found, ModelTypes model) {
        Token name = found.name();
        if (found.type().isEmpty()) {
            reportUnknown(name);
            return;
        }
        Class<?> type = found.type().get();
        if (!model.has(type)) {
            failed.add(type.getSimpleName());
            issues.add(
                    IssueCode.NOT_A_MODEL_TYPE,
                    name.start(),
                    name.end(),
                    "The type (" + name.words() + ") is neither a fact nor a value.",
                    "Rules use questions and conclusions, and the public records, enums and terms that questions are made of.");
            return;
        }
        if (types.putIfAbsent(type.getSimpleName(), type) != null) {
            issues.add(
                    IssueCode.IMPORTED_TWICE,
                    name.start(),
                    name.end(),
                    "A type of the name (" + type.getSimpleName() + ") is imported twice.",
                    "Maybe delete this line.");
            return;
        }
        imports.add(new Import(type, issues.map().at(name.start(), name.end())));
    }

    private void reportUnknown(Token name) {
        int dot = name.words().lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.words().substring(0, dot);
        String simpleName = name.words().substring(dot + 1);
        Set<String> inPackage = known.namesIn(packageName);
        Optional<String> elsewhere = known.elsewhere(simpleName);
        failed.add(simpleName);
        NearestName.of(simpleName, inPackage).ifPresent(failed::add);
        if (packageName.isEmpty()) {
            issues.add(
                    IssueCode.UNKNOWN_IMPORT,
                    name.start(),
                    name.end(),
                    "The import (" + simpleName + ") names a type without its package.",
                    "Maybe " + elsewhere.orElse("dev.engagement.model.YesNo, or another one in full") + ".");
            return;
        }
        Optional<Class<?>> owner = known.find(packageName);
        owner.ifPresent(it -> failed.add(it.getSimpleName()));
        if (owner.isPresent()) {
            issues.add(
                    IssueCode.UNKNOWN_IMPORT,
                    name.start(),
                    name.end(),
                    "The import (" + name.words() + ") names a part of a type.",
                    "Maybe " + packageName + ": its constants come with it.");
            return;
        }
        if (inPackage.isEmpty()) {
            issues.add(
                    IssueCode.UNKNOWN_PACKAGE,
                    name.start(),
                    name.end(),
                    "There is no package (" + packageName + ") with types in it.",
                    elsewhere
                            .map(it -> "Maybe " + it + ".")
                            .orElseGet(() -> NearestName.remedy(packageName, known.packages())));
            return;
        }
        Optional<String> near = NearestName.of(simpleName, inPackage).map(it -> packageName + "." + it);
        issues.add(
                IssueCode.UNKNOWN_IMPORT,
                name.start() + dot + 1,
                name.end(),
                "The package (" + packageName + ") has no type (" + simpleName + ").",
                elsewhere.or(() -> near).map(it -> "Maybe " + it + ".").orElse(""));
    }

    /** Warns of imports that no rule uses; only to be asked when all rules could be read. */
    void reportUnused(Set<Class<?>> used) {
        for (Import imported : imports) {
            if (!used.contains(imported.type())) {
                issues.add(
                        IssueCode.UNUSED_IMPORT,
                        imported.position(),
                        "No rule uses the import (" + imported.name() + ").",
                        "Maybe delete this line.");
            }
        }
    }
}
