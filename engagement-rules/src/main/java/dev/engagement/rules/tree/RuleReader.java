package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.List;
import java.util.Optional;

/** Reads one rule from its frame: conditions, then consequence, each only if the frame is sound. */
final class RuleReader {
    private final DrlStructure structure;
    private final JavaExpressions java;
    private final KnownQuestions questions;
    private final Scope scope;
    private final Issues issues;

    RuleReader(DrlStructure structure, JavaExpressions java, KnownQuestions questions, Scope scope, Issues issues) {
        this.structure = structure;
        this.java = java;
        this.questions = questions;
        this.scope = scope;
        this.issues = issues;
    }

    /** The rule; empty if it has an issue. */
    Optional<Rule> read(RuleFrame frame) {
        int before = issues.count();
        scope.forgetVariables();
        Optional<List<Optional<Pattern>>> patterns = patterns(frame);
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        int consequenceEnd = frame.end() - "end".length();
        Optional<Consequence> consequence =
                new ConsequenceReader(java, scope, issues).read(frame.then(), consequenceEnd);
        boolean whole = issues.count() == before && patterns.get().stream().allMatch(Optional::isPresent);
        return whole
                ? consequence.map(it -> rule(
                        frame, patterns.get().stream().flatMap(Optional::stream).toList(), it))
                : Optional.empty();
    }

    /** The patterns, each empty if it has an issue; none at all if it is not even clear where they are. */
    private Optional<List<Optional<Pattern>>> patterns(RuleFrame frame) {
        try {
            List<RawPattern> raw = structure.patternsOf(frame);
            if (raw.isEmpty()) {
                throw new Refusal(
                        IssueCode.NO_PATTERN,
                        frame.when() - "when".length(),
                        frame.when(),
                        "The rule looks at nothing.",
                        "Maybe $question : SomeQuestion( … ).");
            }
            if (!new SizeCheck(issues).checkPatterns(frame, raw)) {
                return Optional.empty();
            }
            PatternReader reader = new PatternReader(frame.conditions(), java, questions, scope, issues);
            return Optional.of(raw.stream().map(reader::read).toList());
        } catch (Refusal refusal) {
            issues.add(refusal);
            return Optional.empty();
        }
    }

    private Rule rule(RuleFrame frame, List<Pattern> patterns, Consequence consequence) {
        return new Rule(
                frame.id(),
                frame.title(),
                frame.rows(),
                frame.sources(),
                frame.force(),
                frame.salience(),
                patterns,
                consequence,
                issues.map().at(frame.name().start() + 1, frame.name().end() - 1),
                issues.map().at(frame.start(), frame.end()));
    }
}
