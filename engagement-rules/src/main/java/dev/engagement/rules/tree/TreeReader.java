package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all files of a rule set. */
final class TreeReader {
    private final KnownTypes known;
    private final FilesReadBefore before;
    private final ModelTypes model = new ModelTypes();
    private final JavaTexts java = new JavaTexts();
    private final DrlTexts drl = new DrlTexts();
    private final KnownQuestions questions = new KnownQuestions();
    private final Map<String, FileReader> readers = new LinkedHashMap<>();
    private final List<RuleIssue> issues = new ArrayList<>();

    TreeReader(ClassLoader loader) {
        this.known = new KnownTypes(loader);
        this.before = FilesReadBefore.of(loader);
    }

    RuleTree read(Collection<RuleSource> sources) {
        SetSize size = new SetSize();
        for (RuleSource source : sources) {
            size.file(source).ifPresent(issues::add);
            if (!size.exceeded()) {
                open(source).flatMap(file -> size.words(source.name(), file)).ifPresent(issues::add);
            }
        }
        List<RuleFile> files = size.exceeded() ? List.of() : readAll();
        readers.values().forEach(it -> issues.addAll(it.issues().all()));
        return new RuleTree(files, issues);
    }

    private List<RuleFile> readAll() {
        readers.values().forEach(it -> it.findTypes(model));
        readers.values().forEach(it -> it.announceQuestions(questions, model));
        List<RuleFile> files = before.read(readers.values(), questions);
        Overlays overlays = new Overlays(files, readers);
        overlays.report();
        reportSameIds(overlays);
        return overlays.applied();
    }

    private Optional<FileReader> open(RuleSource source) {
        Optional<RuleIssue> refused = SourceCheck.refusal(source);
        if (refused.isPresent()) {
            issues.add(refused.get());
            return Optional.empty();
        }
        if (readers.containsKey(source.name())) {
            Issues ofFile = new Issues(new TextMap(source.name(), ""));
            ofFile.add(IssueCode.SAME_FILE, 0, 0, "The file (" + source.name() + ") is given twice.", "");
            issues.addAll(ofFile.all());
            return Optional.empty();
        }
        String text = SourceReader.decode(source.bytes()).orElseThrow();
        FileReader reader = new FileReader(source.name(), text, known, java, drl);
        readers.put(source.name(), reader);
        return Optional.of(reader);
    }

    private void reportSameIds(Overlays overlays) {
        Map<String, Position> first = new HashMap<>();
        for (FileReader reader : readers.values()) {
            for (Token id : reader.ids()) {
                if (overlays.changes(reader.name(), id.words())) {
                    continue;
                }
                Position here = reader.issues().map().at(id.start(), id.end());
                Position before = first.putIfAbsent(id.words(), here);
                if (before != null && !reader.unsettled()) {
                    reader.issues().inRule(id.words());
                    reader.issues()
                            .add(
                                    IssueCode.DUPLICATE_RULE,
                                    here,
                                    "The id (" + id.words() + ") is also that of the rule at " + before + ".",
                                    "Maybe the next free number.");
                    reader.issues().inRule("");
                }
            }
        }
    }
}
