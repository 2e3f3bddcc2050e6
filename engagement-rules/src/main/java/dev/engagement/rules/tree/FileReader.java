package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file in two steps: its outline with all imports, then, when those of all files are known, its rules. */
final class FileReader {
    private static final Set<IssueCode> HIDES_RULES =
            Set.of(IssueCode.UNCLOSED_COMMENT, IssueCode.CONFLICT_MARKER, IssueCode.UNCLOSED_TEXT);

    private final String name;
    private final Issues issues;
    private final Scanner.Scan scan;
    private final Outline.Parts parts;
    private final ImportReader imports;
    private final KnownTypes known;
    private Set<Class<?>> usedTypes = Set.of();

    FileReader(String name, String text, KnownTypes known) {
        this.name = name;
        this.known = known;
        this.issues = new Issues(new TextMap(name, text));
        this.scan = Scanner.scan(issues);
        this.parts = Outline.of(scan.tokens(), issues);
        this.imports = new ImportReader(known, issues);
        imports.read(parts.imports());
    }

    String name() {
        return name;
    }

    Issues issues() {
        return issues;
    }

    /** The ids of the rules as far as their names tell them. */
    List<Token> ids() {
        return parts.rules().stream()
                .flatMap(it -> FrameReader.idOf(it).stream())
                .toList();
    }

    /** Whether two versions of one rule may stand in the file because a merge was not settled. */
    boolean unsettled() {
        return issues.has(IssueCode.CONFLICT_MARKER);
    }

    void announceQuestions(KnownQuestions questions) {
        imports.imports().forEach(it -> questions.add(it.type()));
    }

    RuleFile read(KnownQuestions questions) {
        String text = issues.map().text();
        int before = issues.count();
        checkPackage();
        List<Rule> rules = text.isBlank() ? List.of() : rules(questions);
        if (text.isBlank()) {
            issues.add(
                    IssueCode.EMPTY_FILE, 0, 0, "The file is empty.", "Maybe it was not saved, or not copied wholly.");
        }
        boolean hidden = HIDES_RULES.stream().anyMatch(issues::has);
        Optional<Closing> closing = text.isBlank() || hidden
                ? Optional.empty()
                : new ClosingReader(issues).read(name, parts.rules().size(), scan.comments(), scan.tokens());
        boolean changesOthers =
                closing.filter(it -> it.rules() == 0 && !it.retires().isEmpty()).isPresent();
        if (!text.isBlank() && parts.rules().isEmpty() && !changesOthers && !issues.has(IssueCode.UNCLOSED_COMMENT)) {
            issues.add(IssueCode.NO_RULES, 0, 0, "No rule stands in the file.", "Maybe it was not copied wholly.");
        }
        boolean whole = rules.size() == parts.rules().size()
                && issues.count() == before
                && imports.imports().size() == parts.imports().size();
        if (whole && !rules.isEmpty()) {
            imports.reportUnused(usedTypes);
        }
        return new RuleFile(
                name, text, packageName(), imports.imports(), header(), rules, List.of(), scan.comments(), closing);
    }

    private List<Rule> rules(KnownQuestions questions) {
        Scope scope = new Scope(imports, known, issues);
        DrlStructure structure = new DrlStructure(issues.map().text());
        RuleReader reader =
                new RuleReader(structure, new JavaExpressions(issues.map().text()), questions, scope, issues);
        int before = issues.count();
        List<Rule> rules = new ArrayList<>();
        for (List<Token> chunk : parts.rules()) {
            issues.inRule(FrameReader.idOf(chunk).map(Token::words).orElse(""));
            boolean damaged = scan.damagedBetween(
                    chunk.get(0).start(), chunk.get(chunk.size() - 1).end());
            if (!damaged) {
                reader.read(chunk).ifPresent(rules::add);
            }
        }
        issues.inRule("");
        boolean clean = before == issues.count() && issues.count() == 0;
        if (clean && !structure.agrees(rules.size())) {
            issues.add(
                    IssueCode.SYNTAX,
                    0,
                    0,
                    "The rule engine would read this file in another way than people do.",
                    "Maybe a bracket or a quote is misplaced.");
        }
        usedTypes = scope.used();
        return rules;
    }

    private void checkPackage() {
        String folder = ClosingReader.folder(name);
        Optional<Token> stated = parts.packageName();
        if (issues.map().text().isBlank()) {
            return;
        }
        if (stated.isEmpty()) {
            if (!issues.has(IssueCode.PACKAGE_NAME) && !issues.has(IssueCode.UNCLOSED_COMMENT)) {
                issues.add(
                        IssueCode.NO_PACKAGE,
                        0,
                        0,
                        "The file names no package.",
                        "Maybe package dev.engagement.handbook." + (folder.isEmpty() ? "<folder>" : folder)
                                + " at its top.");
            }
            return;
        }
        Token packageName = stated.get();
        String last = packageName.words().substring(packageName.words().lastIndexOf('.') + 1);
        if (!folder.isEmpty() && !folder.equals(last)) {
            issues.add(
                    IssueCode.PACKAGE_NOT_FOLDER,
                    packageName.end() - last.length(),
                    packageName.end(),
                    "The package (" + packageName.words() + ") does not end with the folder (" + folder + ").",
                    "Maybe "
                            + packageName
                                    .words()
                                    .substring(0, packageName.words().length() - last.length()) + folder + ".");
        }
    }

    private Optional<Stated<String>> packageName() {
        return parts.packageName()
                .map(it -> new Stated<>(it.words(), issues.map().at(it.start(), it.end())));
    }

    private String header() {
        int first = scan.tokens().isEmpty()
                ? Integer.MAX_VALUE
                : scan.tokens().get(0).start();
        boolean before = !scan.comments().isEmpty()
                && issues.map().text().indexOf(scan.comments().get(0).text()) < first;
        return before ? scan.comments().get(0).words() : "";
    }
}
