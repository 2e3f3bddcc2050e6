package dev.engagement.rules.internal.cells;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The question itself, or a narrower one that is made of it. For one thread. */
final class Asked {
    private static final int DEEPEST = 12;

    private final @Nullable Asked asker;
    private final String path;
    private final QuestionType<?> type;
    private final Function<Case, Question<?>> at;
    private final Map<String, Asked> narrower = new LinkedHashMap<>();
    private final Map<String, int[]> levels = new LinkedHashMap<>();
    private final int depth;

    private Asked(@Nullable Asked asker, String path, QuestionType<?> type, Function<Case, Question<?>> at, int depth) {
        this.asker = asker;
        this.path = path;
        this.type = type;
        this.at = at;
        this.depth = depth;
    }

    static Asked whole(Axes axes) {
        Asked asked = new Asked(null, axes.type().name(), axes.type(), Case::question, 0);
        axes.type().facts().forEach(fact -> asked.levels.put(fact, new int[] {axes.fact(fact)}));
        return asked;
    }

    /** A narrower question, made of this one; the same each time that it is made in the same way. */
    Asked narrower(
            String made, Class<?> madeType, Function<Question<?>, Question<?>> projection, Dependencies dependencies) {
        return narrower.computeIfAbsent(made, any -> {
            if (depth == DEEPEST) {
                throw new NotAnalysableException("The questions (" + path + "." + made
                        + ") are asked one from another without an end.\nMaybe one should ask a narrower question.");
            }
            Function<Case, Question<?>> there = of -> projection.apply(at.apply(of));
            Asked asked = new Asked(this, path + "." + made, typeOf(madeType), there, depth + 1);
            asked.findLevels(dependencies);
            return asked;
        });
    }

    private static QuestionType<?> typeOf(Class<?> type) {
        return QuestionType.of(type.asSubclass(Question.class));
    }

    private void findLevels(Dependencies dependencies) {
        List<String> facts = type.facts();
        List<int[]> found = dependencies.ofFacts(
                of -> {
                    Question<?> question = at.apply(of);
                    List<Object> values = new ArrayList<>();
                    facts.forEach(fact -> values.add(valueOf(question, fact)));
                    return values;
                },
                facts.size());
        for (int i = 0; i < found.size(); i++) {
            levels.put(facts.get(i), found.get(i));
        }
    }

    private Object valueOf(Question<?> question, String fact) {
        return QuestionType.valueOf(question, type.component(fact).orElseThrow());
    }

    @Nullable
    Asked asker() {
        return asker;
    }

    /** How it is made: {@code request.handover().retention()}. */
    String path() {
        return path;
    }

    QuestionType<?> type() {
        return type;
    }

    Question<?> at(Case of) {
        return at.apply(of);
    }

    boolean hasFact(String fact) {
        return type.component(fact).isPresent();
    }

    /** The levels that a fact of this question depends on. */
    int[] levels(String fact) {
        return Objects.requireNonNull(levels.get(fact), fact);
    }

    /** The levels that a property of this question depends on. */
    int[] levels(FactPath property, Dependencies dependencies) {
        return levels.computeIfAbsent(
                property.text(), any -> dependencies.of(of -> Operands.valueOf(property, at.apply(of), Names.NONE)));
    }

    FactFunction fact(String fact) {
        return new FactFunction(path + "." + fact, levels(fact), of -> valueOf(at(of), fact));
    }

    @Override
    public String toString() {
        return path;
    }
}
