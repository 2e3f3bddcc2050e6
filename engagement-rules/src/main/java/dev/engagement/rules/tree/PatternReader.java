package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.RawPattern.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves patterns: what a rule looks at, or for. */
final class PatternReader {
    private final List<Token> tokens;
    private final JavaExpressions java;
    private final KnownQuestions questions;
    private final Scope scope;
    private final Issues issues;

    PatternReader(List<Token> tokens, JavaExpressions java, KnownQuestions questions, Scope scope, Issues issues) {
        this.tokens = tokens;
        this.java = java;
        this.questions = questions;
        this.scope = scope;
        this.issues = issues;
    }

    /** The pattern; empty if it has an issue. */
    Optional<Pattern> read(RawPattern raw) {
        Optional<Match> match = match(raw);
        Position position = issues.map().at(raw.start(), raw.match().end());
        return match.map(it -> switch (raw.kind()) {
            case MATCH -> it;
            case EXISTS -> new Exists(List.of(it), position);
            case ABSENT -> new Absent(List.of(it), position);
        });
    }

    private Optional<Match> match(RawPattern raw) {
        List<Token> inside = tokensIn(raw.match());
        boolean named = inside.size() > 2 && inside.get(1).isSign(":");
        Token typeName = inside.get(named ? 2 : 0);
        if (inside.get(named ? 3 : 1).isSign(".")) {
            issues.add(
                    IssueCode.UNKNOWN_TYPE,
                    typeName.start(),
                    typeName.end(),
                    "A pattern has the plain name of a type, without its package (" + typeName.words() + " …).",
                    "Maybe import the type.");
            if (named) {
                scope.lose(inside.get(0).words());
            }
            return Optional.empty();
        }
        boolean nameIsRight = !named || (isGivenName(inside.get(0), issues) && isSeenOutside(raw, inside.get(0)));
        Optional<Class<?>> type = scope.type(typeName.words(), typeName.start(), typeName.end());
        if (type.isEmpty() || !isFact(type.get(), typeName)) {
            if (named) {
                scope.lose(inside.get(0).words());
            }
            return Optional.empty();
        }
        int before = issues.count();
        List<Condition> conditions = conditions(raw, type.get());
        Optional<Variable> variable = named && nameIsRight
                ? Optional.of(new Variable(
                        inside.get(0).words(),
                        type.get(),
                        issues.map().at(inside.get(0).start(), inside.get(0).end())))
                : Optional.empty();
        variable.ifPresent(scope::give);
        Position position = issues.map().at(raw.match().start(), raw.match().end());
        Match match = new Match(variable, type.get(), conditions, position);
        new AnswerTypes(questions, issues).check(match);
        boolean whole = issues.count() == before
                && conditions.size() == raw.constraints().size()
                && nameIsRight;
        return whole ? Optional.of(match) : Optional.empty();
    }

    private List<Condition> conditions(RawPattern raw, Class<?> type) {
        List<Condition> conditions = new ArrayList<>();
        for (Stretch constraint : raw.constraints()) {
            List<Token> inside = tokensIn(constraint);
            if (!inside.isEmpty()) {
                Optional<Condition> read = new ConditionReader(inside, java, type, questions, scope, issues).read();
                read.filter(it -> isSeenOutside(raw, it)).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    private boolean isSeenOutside(RawPattern raw, Condition condition) {
        if (raw.kind() == RawPattern.Kind.MATCH || !(condition instanceof Binding binding)) {
            return true;
        }
        reportUnseen(binding.variable().name(), binding.position());
        return false;
    }

    private boolean isSeenOutside(RawPattern raw, Token name) {
        boolean seen = raw.kind() == RawPattern.Kind.MATCH;
        if (!seen) {
            reportUnseen(name.words(), issues.map().at(name.start(), name.end()));
        }
        return seen;
    }

    private void reportUnseen(String name, Position position) {
        issues.add(
                IssueCode.CONDITION_KIND,
                position,
                "A name given within exists or not (" + name + ") is not known anywhere else.",
                "Maybe delete the name and its colon.");
    }

    /** Whether a name may be given to something; reports it if not. */
    static boolean isGivenName(Token name, Issues issues) {
        boolean right = Spelling.is(Spelling.GIVEN_NAME, name.words());
        if (!right) {
            issues.add(
                    IssueCode.NAME_FORM,
                    name.start(),
                    name.end(),
                    "The name (" + name.shown() + ") is not a dollar sign and a word that begins with a small letter.",
                    "Maybe $" + name.words().replaceAll("[^A-Za-z0-9]", "") + ".");
        }
        return right;
    }

    private boolean isFact(Class<?> type, Token name) {
        boolean fact = FactTypes.isFact(type);
        if (!fact) {
            issues.add(
                    IssueCode.NOT_A_FACT_TYPE,
                    name.start(),
                    name.end(),
                    "Rules look at questions, conclusions, notes and Readings; " + name.words() + " is none of them.",
                    "Maybe a fact of that type is meant, within the brackets of a question.");
        }
        return fact;
    }

    private List<Token> tokensIn(Stretch stretch) {
        return tokens.stream()
                .filter(it -> it.start() >= stretch.start() && it.end() <= stretch.end())
                .toList();
    }
}
