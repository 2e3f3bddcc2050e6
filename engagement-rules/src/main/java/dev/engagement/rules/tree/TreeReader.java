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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads all files of a rule set. */
final class TreeReader {
    private static final Pattern LONE_CARRIAGE_RETURN = Pattern.compile("\\r(?!\\n)");

    private final KnownTypes known;
    private final KnownQuestions questions = new KnownQuestions();
    private final Map<String, FileReader> readers = new LinkedHashMap<>();
    private final List<RuleIssue> issues = new ArrayList<>();

    TreeReader(ClassLoader loader) {
        this.known = new KnownTypes(loader);
    }

    RuleTree read(Collection<RuleSource> sources) {
        sources.forEach(this::open);
        readers.values().forEach(it -> it.announceQuestions(questions));
        List<RuleFile> files = new ArrayList<>();
        readers.values().forEach(it -> files.add(it.read(questions)));
        Overlays overlays = new Overlays(files, readers);
        overlays.report();
        reportSameIds(overlays);
        readers.values().forEach(it -> issues.addAll(it.issues().all()));
        return new RuleTree(overlays.applied(), issues);
    }

    private void open(RuleSource source) {
        byte[] bytes = source.bytes();
        Optional<String> text = SourceReader.decode(bytes);
        Issues ofFile = new Issues(new TextMap(source.name(), ""));
        if (bytes.length > SourceReader.MOST_BYTES) {
            ofFile.add(
                    IssueCode.TOO_LARGE,
                    0,
                    0,
                    "The file has " + bytes.length + " bytes; " + SourceReader.MOST_BYTES + " are the most.",
                    "Maybe it is no rule file, or two questions.");
        } else if (text.isEmpty()) {
            String before = SourceReader.readablePart(bytes);
            ofFile = new Issues(new TextMap(source.name(), before));
            ofFile.add(
                    IssueCode.NOT_UTF_8,
                    before.length(),
                    before.length(),
                    "The file is not encoded in UTF-8: this byte cannot be read.",
                    "Maybe save it again with the encoding UTF-8.");
        } else if (LONE_CARRIAGE_RETURN.matcher(text.get()).find()) {
            ofFile = new Issues(new TextMap(source.name(), text.get()));
            reportLineEnd(ofFile, text.get());
        } else if (readers.containsKey(source.name())) {
            ofFile.add(IssueCode.SAME_FILE, 0, 0, "The file (" + source.name() + ") is given twice.", "");
        } else {
            readers.put(source.name(), new FileReader(source.name(), text.get(), known));
        }
        issues.addAll(ofFile.all());
    }

    /** The engine's parser and people would disagree about where comments end. */
    private static void reportLineEnd(Issues issues, String text) {
        Matcher matcher = LONE_CARRIAGE_RETURN.matcher(text);
        int at = matcher.find() ? matcher.start() : 0;
        issues.add(
                IssueCode.LINE_END,
                at,
                at + 1,
                "The line ends with a carriage return alone, as lines did long ago.",
                "Maybe save it again with the line ends of Unix or Windows.");
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
