package dev.engagement.rules.json;

import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.internal.facts.CoinedTerms;
import dev.engagement.rules.internal.facts.FactReader;
import dev.engagement.rules.internal.facts.FactReading;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.input.Located;
import dev.engagement.rules.internal.input.Place;
import dev.engagement.rules.internal.input.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the values of a text into questions, and collects all that is wrong with them. */
final class CaseCollector {
    private static final String ID = "id";
    private static final String QUESTION = "question";
    private static final String FACTS = "facts";
    private static final List<String> KEYS = List.of(ID, QUESTION, FACTS);
    private static final String SHAPE = "Maybe {\"question\":\"retention\",\"facts\":{\"stage\":3}}.";
    private static final int LONGEST_NAME = 80;

    private final String file;
    private final Map<String, QuestionType<?>> types;
    private final CoinedTerms coined;
    private final List<Problem> problems = new ArrayList<>();
    private final List<QuestionCase> cases = new ArrayList<>();
    private final Map<String, Place> ids = new HashMap<>();

    CaseCollector(String file, Map<String, QuestionType<?>> types, CoinedTerms coined) {
        this.file = file;
        this.types = types;
        this.coined = coined;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Adds a question, or each question of a list. */
    void addAll(Located value) {
        if (value instanceof Located.Sequence list) {
            list.items().forEach(this::add);
        } else {
            add(value);
        }
    }

    QuestionReading reading() {
        boolean failed = problems.stream().anyMatch(problem -> !problem.warning());
        if (cases.isEmpty() && !failed) {
            problems.add(Problem.error(Place.START, "The input holds no question.", SHAPE));
            failed = true;
        }
        return new QuestionReading(
                failed ? List.of() : cases,
                problems.stream().map(problem -> issue(file, problem)).sorted().toList());
    }

    static InputIssue issue(String file, Problem problem) {
        return new InputIssue(
                problem.warning() ? InputIssue.Severity.WARNING : InputIssue.Severity.ERROR,
                file,
                problem.place().line(),
                problem.place().column(),
                problem.message(),
                problem.remedy());
    }

    private void add(Located value) {
        if (!(value instanceof Located.Mapping question)) {
            error(value.place(), "The value (" + FactReader.shown(value.raw()) + ") is no question.", SHAPE);
            return;
        }
        question.entries().stream()
                .filter(entry -> !KEYS.contains(entry.key()))
                .forEach(entry -> error(
                        entry.place(),
                        "The key (" + FactReader.shown(entry.key()) + ") is none that a question has.",
                        remedy(entry.key(), KEYS)));
        String id = question.get(ID).map(this::readId).orElse("");
        Optional<QuestionType<?>> type = readType(question);
        Map<String, Object> facts = new LinkedHashMap<>();
        type.ifPresent(it -> question.get(FACTS).ifPresent(entry -> readFacts(it, entry.value(), facts)));
        type.ifPresent(it -> make(id, it, facts, question.place()));
    }

    private void make(String id, QuestionType<?> type, Map<String, Object> facts, Place place) {
        try {
            cases.add(new QuestionCase(id, type.with(facts), place.line()));
        } catch (IllegalArgumentException e) {
            // a record of others may refuse facts that do not go together
            error(place, "The question (" + type.name() + ") refuses these facts.", String.valueOf(e.getMessage()));
        }
    }

    private String readId(Located.Entry entry) {
        Located value = entry.value();
        if (!(value instanceof Located.Scalar scalar)
                || !(scalar.raw() instanceof String || scalar.raw() instanceof Number || scalar.raw() == null)) {
            error(value.place(), "The id (" + FactReader.shown(value.raw()) + ") is no text.", "Maybe \"CS-10400\".");
            return "";
        }
        String id = scalar.raw() == null ? "" : String.valueOf(scalar.raw()).strip();
        Place before = id.isEmpty() ? null : ids.putIfAbsent(id, value.place());
        if (before != null) {
            problems.add(new Problem(
                    value.place(),
                    true,
                    "The id (" + FactReader.shown(id) + ") was given before, in " + before + ".",
                    "Maybe give each question an id of its own."));
        }
        return id;
    }

    private Optional<QuestionType<?>> readType(Located.Mapping question) {
        Optional<Located.Entry> entry = question.get(QUESTION);
        if (entry.isEmpty()) {
            // the key may be there, misspelled: then that was said
            boolean meant = question.entries().stream()
                    .anyMatch(it -> nearest(it.key(), KEYS).equals(Optional.of(QUESTION)));
            if (meant) {
                return Optional.empty();
            }
            error(question.place(), "The question does not say which it is: the key (question) is missing.", SHAPE);
            return Optional.empty();
        }
        Located value = entry.get().value();
        if (!(value instanceof Located.Scalar scalar) || !(scalar.raw() instanceof String name)) {
            error(
                    value.place(),
                    "The question (" + FactReader.shown(value.raw()) + ") is no name of a question.",
                    remedy("", types.keySet()));
            return Optional.empty();
        }
        QuestionType<?> type = types.get(name.strip());
        if (type == null) {
            error(
                    value.place(),
                    "The question (" + FactReader.shown(name) + ") is not known.",
                    remedy(name, types.keySet()));
        }
        return Optional.ofNullable(type);
    }

    private void readFacts(QuestionType<?> type, Located value, Map<String, Object> facts) {
        if (!(value instanceof Located.Mapping given)) {
            error(value.place(), "The facts (" + FactReader.shown(value.raw()) + ") are no object.", SHAPE);
            return;
        }
        for (Located.Entry entry : given.entries()) {
            type.component(entry.key())
                    .ifPresentOrElse(
                            component -> readFact(FactType.of(component), entry, facts),
                            () -> error(
                                    entry.place(),
                                    "The question (" + type.name() + ") has no fact (" + FactReader.shown(entry.key())
                                            + ").",
                                    remedy(entry.key(), type.facts())));
        }
    }

    private void readFact(FactType type, Located.Entry entry, Map<String, Object> facts) {
        FactReading reading = FactReader.read(entry.key(), type, entry.value().raw(), coined);
        reading.value().ifPresent(value -> facts.put(entry.key(), value));
        for (FactReading.Problem problem : reading.problems()) {
            Place place = problem.member() >= 0 && entry.value() instanceof Located.Sequence list
                    ? list.items().get(problem.member()).place()
                    : entry.value().place();
            problems.add(new Problem(place, problem.warning(), problem.message(), problem.remedy()));
        }
    }

    private static String remedy(String wanted, Collection<String> known) {
        return NearestName.remedy(wanted.length() > LONGEST_NAME ? "" : wanted, known);
    }

    private static Optional<String> nearest(String wanted, Collection<String> known) {
        return wanted.length() > LONGEST_NAME ? Optional.empty() : NearestName.of(wanted, known);
    }

    private void error(Place place, String message, String remedy) {
        problems.add(Problem.error(place, message, remedy));
    }
}
