package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files say in their closing comments of single rules in other files: replaced by one of their own, or retired. */
final class Overlays {
    private final List<RuleFile> files;
    private final Map<String, FileReader> readers;
    private final Map<String, Set<String>> idsByFile = new HashMap<>();
    private final Map<String, Set<String>> filesById = new HashMap<>();

    Overlays(List<RuleFile> files, Map<String, FileReader> readers) {
        this.files = files;
        this.readers = readers;
        readers.forEach((name, reader) ->
                idsByFile.put(name, reader.ids().stream().map(Token::words).collect(Collectors.toSet())));
        files.forEach(file -> overlaid(file)
                .forEach(id -> filesById
                        .computeIfAbsent(id.value(), any -> new HashSet<>())
                        .add(file.name())));
    }

    /** Whether another file replaces or retires a rule of this file. */
    boolean changes(String file, String id) {
        return filesById.getOrDefault(id, Set.of()).stream().anyMatch(it -> !it.equals(file));
    }

    /** The files, with the rules apart that others replace or retire. */
    List<RuleFile> applied() {
        return files.stream()
                .map(file -> file.overlaying(rule -> changes(file.name(), rule.id())))
                .toList();
    }

    void report() {
        Map<String, Position> first = new HashMap<>();
        for (RuleFile file : files) {
            overlaid(file).forEach(it -> reportUnknown(file, it));
            file.closing().map(Closing::replaces).orElse(List.of()).forEach(it -> reportWithoutRule(file, it));
            file.closing().map(Closing::retires).orElse(List.of()).forEach(it -> reportWithRule(file, it));
            overlaid(file).forEach(it -> {
                Position before = first.putIfAbsent(it.value(), it.position());
                if (before != null) {
                    add(
                            file,
                            IssueCode.OVERLAY_TWICE,
                            it,
                            "The rule (" + it.value() + ") is replaced or retired at " + before + " too.",
                            "Maybe delete it in one of the two.");
                }
            });
        }
    }

    private void reportUnknown(RuleFile file, Stated<String> id) {
        Set<String> others = new HashSet<>();
        idsByFile.forEach((name, ids) -> {
            if (!name.equals(file.name())) {
                others.addAll(ids);
            }
        });
        if (!others.contains(id.value())) {
            String near = NearestName.of(id.value(), others)
                    .map(it -> "Maybe " + it + ".")
                    .orElse("Maybe delete it from the closing comment.");
            add(file, IssueCode.OVERLAY_UNKNOWN, id, "No other file has the rule (" + id.value() + ").", near);
        }
    }

    private void reportWithoutRule(RuleFile file, Stated<String> id) {
        if (!idsByFile.getOrDefault(file.name(), Set.of()).contains(id.value())) {
            add(
                    file,
                    IssueCode.OVERLAY_WITHOUT_RULE,
                    id,
                    "The rule (" + id.value() + ") is replaced, but this file has no rule of that id.",
                    "Maybe it should be retired: write retires " + id.value() + ".");
        }
    }

    private void reportWithRule(RuleFile file, Stated<String> id) {
        if (idsByFile.getOrDefault(file.name(), Set.of()).contains(id.value())) {
            add(
                    file,
                    IssueCode.OVERLAY_WITHOUT_RULE,
                    id,
                    "The rule (" + id.value() + ") is retired, but this file has a rule of that id.",
                    "Maybe it is replaced: write replaces " + id.value() + ".");
        }
    }

    private void add(RuleFile file, IssueCode code, Stated<String> id, String message, String remedy) {
        FileReader reader = readers.get(file.name());
        if (reader != null) {
            reader.issues().add(code, id.position(), message, remedy);
        }
    }

    private static Stream<Stated<String>> overlaid(RuleFile file) {
        return file.closing().stream().flatMap(it -> Stream.concat(it.replaces().stream(), it.retires().stream()));
    }
}
