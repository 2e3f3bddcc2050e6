package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.RawPattern.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;

/**
 * Where the patterns of a file are, as the parser of the engine sees them. What the engine would read otherwise than we
 * do is refused, and so is every kind of node that {@link DrlNodes} does not read.
 */
final class DrlStructure {
    private static final String PATTERN_REMEDY =
            "Maybe a pattern such as SomeQuestion( … ), or exists or not before one.";

    private final String text;
    private final DrlTexts drl;
    private final Map<Integer, RuleDescr> rules = new HashMap<>();
    private final Optional<PackageDescr> whole;

    /** Parses the whole text if it is sound so far; a text that is not is parsed in pieces, rule by rule. */
    DrlStructure(String text, boolean sound, DrlTexts drl) {
        this.text = text;
        this.drl = drl;
        this.whole = sound ? drl.parse(text).file() : Optional.empty();
        whole.ifPresent(it -> it.getRules().forEach(rule -> rules.put(rule.getStartCharacter(), rule)));
    }

    /** Whether the engine's parser finds in the whole file this package, these imports and rules, and nothing else. */
    boolean agrees(Outline.Parts parts, List<Rule> read) {
        if (whole.isEmpty()) {
            return false;
        }
        PackageDescr found = whole.get();
        boolean samePackage = parts.packageName().map(Token::words).orElse("").equals(withoutBlanks(found.getName()))
                && found.getUnit() == null;
        boolean sameImports = found.getImports().stream()
                .map(it -> withoutBlanks(it.getTarget()))
                .toList()
                .equals(parts.imports().stream().map(Token::words).toList());
        boolean noMore = Stream.of(
                        found.getFunctions(),
                        found.getGlobals(),
                        found.getTypeDeclarations(),
                        found.getEnumDeclarations(),
                        found.getFunctionImports(),
                        found.getAccumulateImports(),
                        found.getEntryPointDeclarations(),
                        found.getWindowDeclarations(),
                        found.getAttributes())
                .allMatch(Collection::isEmpty);
        return samePackage && sameImports && noMore && found.getRules().size() == read.size() && sameFrames(read);
    }

    /** A name with dots, between whose words blanks may stand. */
    private static String withoutBlanks(String name) {
        return name.replaceAll("\\s", "");
    }

    /** Whether each rule has the name, annotations and salience that we read, no other attribute and no parent. */
    private boolean sameFrames(List<Rule> read) {
        Map<String, RuleDescr> byName = new HashMap<>();
        rules.values().forEach(it -> byName.put(it.getName(), it));
        return read.stream().allMatch(rule -> {
            RuleDescr found = byName.get(rule.name());
            return found != null && found.getClass() == RuleDescr.class && isSameFrame(rule, found);
        });
    }

    private static boolean isSameFrame(Rule rule, RuleDescr found) {
        Set<String> annotations = new HashSet<>();
        rule.rows().forEach(it -> annotations.add("row"));
        rule.sources().forEach(it -> annotations.add("source"));
        rule.force().ifPresent(it -> annotations.add("force"));
        Optional<String> salience = rule.salience().map(it -> it.value().toString());
        return found.getAnnotationNames().equals(annotations)
                && found.getParentName() == null
                && found.getAttributes().keySet().equals(salience.isPresent() ? Set.of("salience") : Set.of())
                && salience.equals(Optional.ofNullable(found.getAttributes().get("salience"))
                        .map(it -> withoutBlanks(it.getValue())));
    }

    /** The patterns of a rule, from the whole file or, where that cannot be parsed, from its conditions alone. */
    List<RawPattern> patternsOf(RuleFrame frame) throws Refusal {
        if (whole.isEmpty()) {
            return patternsOfConditions(frame);
        }
        RuleDescr rule = rules.get(frame.start());
        if (rule == null || !isSameReading(frame, rule)) {
            throw new Refusal(
                    IssueCode.SYNTAX,
                    frame.name(),
                    "The rule engine would read this rule in another way than people do.",
                    "Maybe a bracket or a quote is misplaced.");
        }
        return patterns(rule, 0);
    }

    private List<RawPattern> patternsOfConditions(RuleFrame frame) throws Refusal {
        String before = "rule \"x\" when";
        String chunk = before + text.substring(frame.when(), frame.then() - "then".length()) + " then end";
        int base = frame.when() - before.length();
        DrlTexts.Parsed alone = drl.parse(chunk);
        if (alone.file().isEmpty() || alone.file().get().getRules().size() != 1) {
            throw misread(frame, chunk, base, alone.errors());
        }
        return patterns(alone.file().get().getRules().get(0), base);
    }

    /** The first place at which the parser stumbled, in our words. */
    private static Refusal misread(RuleFrame frame, String chunk, int base, List<DroolsError> errors) {
        int offset = frame.when();
        for (DroolsError error : errors) {
            if (error instanceof ParserError at && at.getRow() > 0) {
                offset = base + new TextMap("", chunk).offset(at.getRow(), at.getCol() + 1);
                break;
            }
        }
        for (Token token : frame.conditions()) {
            if (token.end() > offset) {
                return new Refusal(
                        IssueCode.SYNTAX,
                        token,
                        "The conditions cannot be read from here on: " + token.quoted() + " does not belong here.",
                        Slips.remedy(frame.conditions(), token, remedy(token)));
            }
        }
        return new Refusal(
                IssueCode.SYNTAX,
                frame.when() - 4,
                frame.when(),
                "The conditions of the rule cannot be read.",
                "Maybe a bracket or a comma is missing.");
    }

    private static String remedy(Token stumbledAt) {
        return RefusedWords.sign(stumbledAt.words())
                .or(() -> RefusedWords.operator(stumbledAt.words()))
                .orElse("Maybe a comma, a bracket or an operator is missing before it.");
    }

    private boolean isSameReading(RuleFrame frame, RuleDescr rule) {
        String consequence = text.substring(frame.then(), frame.end() - "end".length());
        return rule.getName().equals(frame.name().words())
                && rule.getConsequence() instanceof String read
                && read.strip().equals(consequence.strip())
                && rule.getNamedConsequences().isEmpty();
    }

    private List<RawPattern> patterns(RuleDescr rule, int base) throws Refusal {
        List<RawPattern> patterns = new ArrayList<>();
        for (Object child : rule.getLhs().getDescrs()) {
            patterns.add(pattern((BaseDescr) child, base));
        }
        return patterns;
    }

    private RawPattern pattern(BaseDescr descr, int base) throws Refusal {
        if (!DrlNodes.KINDS.isRead(descr.getClass())) {
            throw refused(descr, base);
        }
        if (descr instanceof PatternDescr match) {
            return match(RawPattern.Kind.MATCH, match, stretch(match, base).start(), base);
        }
        if (descr instanceof ExistsDescr exists) {
            return nested(RawPattern.Kind.EXISTS, exists.getDescrs(), exists, base);
        }
        if (descr instanceof NotDescr absent) {
            return nested(RawPattern.Kind.ABSENT, absent.getDescrs(), absent, base);
        }
        throw refused(descr, base, kindOf(descr), PATTERN_REMEDY);
    }

    private RawPattern nested(RawPattern.Kind kind, List<?> inside, BaseDescr outer, int base) throws Refusal {
        if (inside.size() == 1 && inside.get(0) instanceof PatternDescr match) {
            return match(kind, match, stretch(outer, base).start(), base);
        }
        throw refused(outer, base, "exists or not around anything but one pattern", PATTERN_REMEDY);
    }

    private RawPattern match(RawPattern.Kind kind, PatternDescr match, int start, int base) throws Refusal {
        if (match.getSource() != null) {
            throw refused(match.getSource(), match, base);
        }
        if (!match.getBehaviors().isEmpty()) {
            throw refused(match, base, "window", "Maybe delete it: every fact comes with its question.");
        }
        if (match.isQuery()) {
            throw refused(match, base, "query", "Maybe a narrower question by insert( $question.narrower() ).");
        }
        if (match.isUnification()) {
            throw refused(match, base, "unification", "Maybe a single colon: $question : SomeQuestion( … ).");
        }
        if (match.getObjectType() == null) {
            throw refused(match, base, "path", "Maybe a fact of the question: SomeQuestion( fact.property == VALUE ).");
        }
        if (!match.getAnnotationNames().isEmpty()) {
            throw refused(match, base, "annotation", "Maybe after the name of the rule: @row, @source or @force.");
        }
        List<Stretch> constraints = new ArrayList<>();
        for (BaseDescr constraint : constraintsOf(match.getConstraint())) {
            if (!DrlNodes.KINDS.isRead(constraint.getClass())) {
                throw refused(constraint, match, base);
            }
            boolean named = constraint instanceof ExprConstraintDescr it
                    && it.getType() == ExprConstraintDescr.Type.NAMED
                    && it.getStartCharacter() >= 0;
            if (!named) {
                throw refused(
                        match,
                        base,
                        "a condition by position",
                        "Maybe a comma in place of a semicolon, or fact == value.");
            }
            constraints.add(stretch(constraint, base));
        }
        return new RawPattern(kind, start, stretch(match, base), constraints);
    }

    private static List<BaseDescr> constraintsOf(ConditionalElementDescr all) {
        return all.getDescrs().stream().map(BaseDescr.class::cast).toList();
    }

    private Stretch stretch(BaseDescr descr, int base) {
        int start = Math.max(0, Math.min(base + descr.getStartCharacter(), text.length()));
        int end = Math.max(start, Math.min(base + descr.getEndCharacter() + 1, text.length()));
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Stretch(start, end);
    }

    private Refusal refused(BaseDescr node, int base) {
        return refused(node, node, base);
    }

    /** Refuses a node by its kind, at the place of a node around it that knows its place. */
    private Refusal refused(BaseDescr node, BaseDescr place, int base) {
        return refused(
                place,
                base,
                kindOf(node),
                DrlNodes.KINDS.remedy(node.getClass()).orElse(PATTERN_REMEDY));
    }

    private Refusal refused(BaseDescr descr, int base, String what, String remedy) {
        Stretch at = stretch(descr, base);
        int line = text.indexOf('\n', at.start());
        int end = line < 0 ? at.end() : Math.min(line, at.end());
        return new Refusal(
                IssueCode.PATTERN_KIND,
                at.start(),
                Math.max(end, at.start() + 1),
                "Rules have no patterns of this kind (" + what + ").",
                remedy);
    }

    private static String kindOf(BaseDescr descr) {
        return descr.getClass()
                .getSimpleName()
                .replace("Descr", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
