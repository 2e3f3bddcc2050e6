package dev.engagement.rules.tree;

import dev.engagement.model.Advice;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves what a rule says: one insert of a conclusion, a note or a narrower question. */
final class ConsequenceReader {
    private static final String REMEDY = "Maybe insert( Finding.of( $question, … ) );.";

    private final JavaExpressions java;
    private final Scope scope;
    private final Issues issues;
    private final ValueReader values;

    ConsequenceReader(JavaExpressions java, Scope scope, Issues issues) {
        this.java = java;
        this.scope = scope;
        this.issues = issues;
        this.values = new ValueReader(scope, issues);
    }

    /** The consequence between two offsets; empty if it has an issue. */
    Optional<Consequence> read(int start, int end) {
        try {
            Expr.Call insert = onlyInsert(start, end);
            int before = issues.count();
            Optional<Consequence> said =
                    said(insert.arguments().get(0), issues.map().at(insert.start(), insert.end()));
            return issues.count() == before ? said : Optional.empty();
        } catch (Refusal refusal) {
            issues.add(refusal);
            return Optional.empty();
        }
    }

    private Expr.Call onlyInsert(int start, int end) throws Refusal {
        List<Expr> statements = java.statements(start, end);
        if (statements.isEmpty()) {
            throw new Refusal(IssueCode.SAYS_NOTHING, start - 4, start, "The rule says nothing.", REMEDY);
        }
        if (statements.size() > 1) {
            Expr second = statements.get(1);
            throw new Refusal(
                    IssueCode.SAYS_TOO_MUCH,
                    second.start(),
                    second.end(),
                    "The rule says more than one thing.",
                    "Maybe a rule of its own for each.");
        }
        Expr.Call call = (Expr.Call) statements.get(0);
        if (call.scope().isPresent() || !call.name().equals("insert")) {
            throw new Refusal(
                    IssueCode.NOT_AN_INSERT,
                    call.nameStart(),
                    call.nameEnd(),
                    "A rule says one thing by insert, not by (" + call.name() + ").",
                    REMEDY);
        }
        if (call.arguments().size() != 1) {
            throw new Refusal(
                    IssueCode.NOT_A_CONCLUSION,
                    call.start(),
                    call.end(),
                    "One thing stands in the brackets of insert, not ("
                            + call.arguments().size() + ").",
                    REMEDY);
        }
        return call;
    }

    private Optional<Consequence> said(Expr expr, Position position) throws Refusal {
        List<Expr.Call> after = new ArrayList<>();
        Expr at = expr;
        while (at instanceof Expr.Call call
                && call.scope().isPresent()
                && call.scope().get() instanceof Expr.Call inner) {
            after.add(0, call);
            at = inner;
        }
        if (!(at instanceof Expr.Call call)
                || call.scope().isEmpty()
                || !(call.scope().get() instanceof Expr.Name name)) {
            throw notAConclusion(expr);
        }
        boolean finding = name.name().equals("Finding");
        if (!after.isEmpty() && !finding) {
            Expr.Call more = after.get(0);
            throw new Refusal(
                    IssueCode.UNKNOWN_METHOD,
                    more.nameStart(),
                    more.nameEnd(),
                    "Only a Finding is followed by more, such as (" + more.name() + ").",
                    "Maybe delete it.");
        }
        return name.name().startsWith("$") ? question(call, name, position) : conclusion(call, name, after, position);
    }

    private static Refusal notAConclusion(Expr expr) {
        return new Refusal(
                IssueCode.NOT_A_CONCLUSION,
                expr.start(),
                expr.end(),
                "This is neither a conclusion nor a note nor a narrower question.",
                "Maybe Finding, Nothing, Missing, NotCovered or Note with .of( $question … ), or $question.narrower().");
    }

    private Optional<Consequence> conclusion(
            Expr.Call call, Expr.Name typeName, List<Expr.Call> after, Position position) throws Refusal {
        Optional<Class<?>> type = scope.type(typeName.name(), typeName.start(), typeName.end());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean warning = type.get() == Note.class && call.name().equals("warning");
        boolean conclusion = List.of(Finding.class, Nothing.class, Missing.class, NotCovered.class, Note.class)
                .contains(type.get());
        if (!conclusion) {
            throw notAConclusion(call);
        }
        if (!warning && !call.name().equals("of")) {
            throw new Refusal(
                    IssueCode.UNKNOWN_METHOD,
                    call.nameStart(),
                    call.nameEnd(),
                    typeName.name() + " has no method (" + call.name() + ") that rules can use here.",
                    type.get() == Note.class ? "Maybe of or warning." : "Maybe of.");
        }
        int wanted = type.get() == Nothing.class || type.get() == NotCovered.class ? 1 : 2;
        if (call.arguments().size() != wanted) {
            throw new Refusal(
                    IssueCode.WRONG_ARGUMENTS,
                    call.nameStart(),
                    call.end(),
                    typeName.name() + "." + call.name() + " takes "
                            + (wanted == 1 ? "the question" : "the question and one thing more") + ", not "
                            + call.arguments().size() + " things.",
                    "Maybe " + shape(type.get()) + ".");
        }
        Optional<Variable> question = questionOf(call.arguments().get(0));
        if (type.get() == Finding.class) {
            return finding(question, call.arguments().get(1), after, position);
        }
        if (question.isEmpty()) {
            return Optional.empty();
        }
        if (type.get() == Missing.class) {
            return fact(question, call.arguments().get(1)).map(it -> new InsertMissing(question.get(), it, position));
        }
        if (type.get() == Note.class) {
            return advice(call.arguments().get(1)).map(it -> new InsertNote(question.get(), it, warning, position));
        }
        return type.get() == Nothing.class
                ? nothing(question.get(), call, position)
                : Optional.of(new InsertNotCovered(question.get(), position));
    }

    private static String shape(Class<?> type) {
        if (type == Missing.class) {
            return "Missing.of( $question, \"stage\" )";
        }
        String second = type == Finding.class || type == Note.class ? ", …" : "";
        return type.getSimpleName() + ".of( $question" + second + " )";
    }

    private Optional<Consequence> finding(
            Optional<Variable> question, Expr answer, List<Expr.Call> after, Position position) throws Refusal {
        Optional<Value> value = values.value(answer);
        List<Stated<String>> pending = new ArrayList<>();
        List<Value> warnings = new ArrayList<>();
        for (Expr.Call more : after) {
            boolean known = more.name().equals("pending") || more.name().equals("warning");
            if (known && more.arguments().size() != 1) {
                throw new Refusal(
                        IssueCode.WRONG_ARGUMENTS,
                        more.nameStart(),
                        more.end(),
                        "One thing stands in the brackets of (" + more.name() + "), not ("
                                + more.arguments().size() + ").",
                        "Maybe ." + more.name() + " once for each.");
            }
            if (!known) {
                throw new Refusal(
                        IssueCode.UNKNOWN_METHOD,
                        more.nameStart(),
                        more.nameEnd(),
                        "A Finding is not followed by (" + more.name() + ").",
                        "Maybe .pending( \"fact\" ) or .warning( ADVICE ).");
            }
            if (more.name().equals("pending")) {
                fact(question, more.arguments().get(0)).ifPresent(pending::add);
            } else {
                advice(more.arguments().get(0)).ifPresent(warnings::add);
            }
        }
        if (question.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Class<?> wanted = FactTypes.answerType(question.get().type());
        if (!FactTypes.boxed(wanted)
                .isAssignableFrom(FactTypes.boxed(value.get().type()))) {
            issues.add(
                    IssueCode.WRONG_ANSWER,
                    value.get().position(),
                    question.get().type().getSimpleName() + " is answered by " + FactTypes.inWords(wanted) + "; ("
                            + value.get().text() + ") is "
                            + FactTypes.inWords(value.get().type()) + ".",
                    answerRemedy(value.get(), wanted));
        }
        return Optional.of(new InsertFinding(question.get(), value.get(), pending, warnings, position));
    }

    private static String answerRemedy(Value wrong, Class<?> wanted) {
        String name = wrong instanceof Constant constant ? constant.name() : wrong.text();
        List<String> constants = Constants.names(wanted);
        return NearestName.of(name, constants)
                .or(() -> constants.stream().findFirst())
                .map(it -> "Maybe " + wanted.getSimpleName() + "." + it + ".")
                .orElse("Maybe " + Overloads.shown(FactTypes.factories(wanted).toList()) + " of "
                        + wanted.getSimpleName() + ".");
    }

    private Optional<Consequence> nothing(Variable question, Expr.Call call, Position position) {
        if (Question.Many.class.isAssignableFrom(question.type())) {
            return Optional.of(new InsertNothing(question, position));
        }
        issues.add(
                IssueCode.NOTHING_OF_ONE,
                call.start(),
                call.end(),
                question.type().getSimpleName() + " has one answer: Nothing is none.",
                "Maybe NotCovered.of( " + question.name() + " ), or a Finding.");
        return Optional.empty();
    }

    private Optional<Consequence> question(Expr.Call call, Expr.Name name, Position position) {
        Optional<Variable> question = questionOf(name);
        List<Value> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            values.value(argument).ifPresent(arguments::add);
        }
        if (question.isEmpty() || arguments.size() < call.arguments().size()) {
            return Optional.empty();
        }
        Class<?> type = question.get().type();
        Optional<Method> projection = values.method(call, type, FactTypes.projections(type), arguments);
        return projection.map(it -> new InsertQuestion(question.get(), it, arguments, position));
    }

    private Optional<Variable> questionOf(Expr expr) {
        if (expr instanceof Expr.Name name && name.name().startsWith("$")) {
            Optional<Variable> variable = scope.variable(name.name(), name.start(), name.end());
            if (variable.isEmpty()
                    || Question.class.isAssignableFrom(variable.get().type())) {
                return variable;
            }
        }
        issues.add(
                IssueCode.NOT_A_QUESTION,
                expr.start(),
                expr.end(),
                "A conclusion is about a question; this (" + issues.map().text().substring(expr.start(), expr.end())
                        + ") is none.",
                "Maybe $question, where the conditions begin with $question : SomeQuestion( … ).");
        return Optional.empty();
    }

    /** The name of a fact of the question, in quotes; reports an unknown one. */
    private Optional<Stated<String>> fact(Optional<Variable> question, Expr expr) {
        Position position = issues.map().at(expr.start(), expr.end());
        if (!(expr instanceof Expr.Lit literal) || !(literal.value() instanceof String name)) {
            issues.add(
                    IssueCode.UNKNOWN_FACT_NAMED,
                    position,
                    "The name of a fact stands here in double quotes.",
                    expr instanceof Expr.Name bare ? "Maybe \"" + bare.name() + "\"." : "Maybe \"stage\".");
            return Optional.empty();
        }
        if (question.isPresent() && !FactTypes.facts(question.get().type()).contains(name)) {
            issues.add(
                    IssueCode.UNKNOWN_FACT_NAMED,
                    position,
                    question.get().type().getSimpleName() + " has no fact (" + name + ").",
                    NearestName.remedy(name, FactTypes.facts(question.get().type())));
            return Optional.empty();
        }
        return Optional.of(new Stated<>(name, issues.map().at(expr.start() + 1, expr.end() - 1)));
    }

    private Optional<Value> advice(Expr expr) {
        Optional<Value> value = values.value(expr);
        if (value.isPresent() && !Advice.class.isAssignableFrom(value.get().type())) {
            issues.add(
                    IssueCode.NOT_ADVICE,
                    value.get().position(),
                    "Notes and warnings are advice; (" + value.get().text() + ") is "
                            + FactTypes.inWords(value.get().type()) + ".",
                    "Maybe a constant of an enum of advice, or Advice.of( \"coined-advice\" ).");
            return Optional.empty();
        }
        return value;
    }
}
