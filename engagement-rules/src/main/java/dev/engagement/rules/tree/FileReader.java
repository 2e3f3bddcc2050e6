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
    private final JavaTexts java;
    private final DrlTexts drl;
    private Set<Class<?>> usedTypes = Set.of();

    FileReader(String name, String text, KnownTypes known, JavaTexts java, DrlTexts drl) {
        this.name = name;
        this.java = java;
        this.drl = drl;
        this.known = known;
        this.issues = new Issues(new TextMap(name, text));
        this.scan = Scanner.scan(issues);
        this.parts = Outline.of(scan.tokens(), issues);
        this.imports = new ImportReader(known, issues);
    }

    /** Finds the imported types; questions among them tell which others rules may use. */
    void findTypes(ModelTypes model) {
        List<Token> names = parts.imports();
        if (names.size() > RuleLimits.IMPORTS) {
            Token first = names.get(RuleLimits.IMPORTS);
            issues.add(
                    IssueCode.RULE_SET_TOO_LARGE,
                    first.start(),
                    first.end(),
                    "The file has " + names.size() + " imports; " + RuleLimits.IMPORTS + " are the most.",
                    "Maybe it is two questions.");
            return;
        }
        imports.find(names, model::add);
    }

    String name() {
        return name;
    }

    Issues issues() {
        return issues;
    }

    List<Import> imports() {
        return imports.imports();
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

    void announceQuestions(KnownQuestions questions, ModelTypes model) {
        imports.read(model);
        imports.forgive(parts.packages());
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
                : new ClosingReader(issues)
                        .read(name, parts.rules().size() + parts.misspelt(), scan.comments(), scan.tokens());
        boolean changesOthers =
                closing.filter(it -> it.rules() == 0 && !it.retires().isEmpty()).isPresent();
        if (!text.isBlank()
                && parts.rules().isEmpty()
                && parts.misspelt() == 0
                && !changesOthers
                && !issues.has(IssueCode.UNCLOSED_COMMENT)) {
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
        int before = issues.count();
        List<Framed> framed = frames();
        boolean sound = framed.stream().allMatch(Framed::whole)
                && !issues.has(IssueCode.NOT_A_RULE)
                && scan.damage().isEmpty();
        DrlStructure structure = new DrlStructure(issues.map().text(), sound, drl);
        RuleReader reader =
                new RuleReader(structure, new JavaExpressions(issues.map().text(), java), questions, scope, issues);
        List<Rule> rules = new ArrayList<>();
        for (Framed rule : framed) {
            int atStart = issues.count();
            issues.inRule(rule.id());
            Optional<Rule> read = rule.frame().flatMap(reader::read);
            read.filter(it -> rule.whole() && issues.count() == atStart).ifPresent(rules::add);
        }
        issues.inRule("");
        boolean clean = before == issues.count() && issues.count() == 0;
        if (clean && !structure.agrees(parts, rules)) {
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

    /**
     * A rule whose frame was read, and nothing more of it.
     *
     * @param id its id as far as its name tells it
     * @param frame the frame, if parsers can go on with it
     * @param whole whether it has no issue so far
     */
    private record Framed(String id, Optional<RuleFrame> frame, boolean whole) {}

    /** The frames of all rules, and whatever is wrong that can be seen without a parser. */
    private List<Framed> frames() {
        List<Framed> frames = new ArrayList<>();
        for (List<Token> chunk : parts.rules()) {
            int before = issues.count();
            String id = FrameReader.idOf(chunk).map(Token::words).orElse("");
            issues.inRule(id);
            boolean damaged = scan.damagedBetween(
                    chunk.get(0).start(), chunk.get(chunk.size() - 1).end());
            Optional<RuleFrame> frame = damaged ? Optional.empty() : frame(chunk);
            frames.add(new Framed(id, frame, frame.isPresent() && issues.count() == before));
        }
        issues.inRule("");
        return frames;
    }

    private Optional<RuleFrame> frame(List<Token> chunk) {
        new TextCheck(issues).check(chunk);
        return new FrameReader(chunk, issues)
                .read()
                .filter(it -> new BracketCheck(issues).check(it))
                .filter(it -> new SizeCheck(issues).check(it));
    }

    /** How much stands in the file, for the limits of its rule set. */
    int ruleCount() {
        return parts.rules().size();
    }

    int wordCount() {
        return scan.tokens().size();
    }

    int conditionCount() {
        return parts.rules().stream().mapToInt(SizeCheck::conditions).sum();
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
        if (!isPackage(packageName.words())) {
            issues.add(
                    IssueCode.PACKAGE_NAME,
                    packageName.start(),
                    packageName.end(),
                    "The package (" + SourceCheck.shown(packageName.words()) + ") is not one that rules may have.",
                    "Maybe words of letters and digits with dots between them, and none that Java knows already.");
            return;
        }
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

    private boolean isPackage(String name) {
        return name.length() <= RuleLimits.TEXT
                && Spelling.is(Spelling.PACKAGE, name)
                && java.isName(name)
                && !FactTypes.isForeign(name + ".")
                && !ModelTypes.isKernel(name);
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
