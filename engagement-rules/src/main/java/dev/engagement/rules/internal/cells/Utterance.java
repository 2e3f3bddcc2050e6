package dev.engagement.rules.internal.cells;

import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a rule says, always in the same words, and the cases in which it says it. Immutable.
 *
 * @param rule the rule
 * @param about how the question that it is about is made: {@code request.handover().retention()}
 * @param question the type of that question
 * @param sample what is said, in any one case
 * @param content what is said, apart from the question that it is about: equal if the same is said
 * @param guard the cases in which it is said
 */
public record Utterance(Rule rule, String about, Class<?> question, Object sample, List<Object> content, int guard) {
    /** What was said about a question itself. */
    static List<Utterance> of(CaseReasoning reasoning, Said said) {
        List<Utterance> all = new ArrayList<>();
        said.own().forEach(it -> addTo(all, it, it.guard(), reasoning));
        return all;
    }

    /** What was concluded about narrower questions. */
    static List<Utterance> concluded(CaseReasoning reasoning, Said said) {
        List<Utterance> all = new ArrayList<>();
        said.concluded(reasoning).forEach(it -> addTo(all, it.saying(), it.guard(), reasoning));
        return all;
    }

    private static void addTo(List<Utterance> all, Saying saying, int guard, CaseReasoning reasoning) {
        Logic logic = reasoning.logic();
        FactFunction content = new FactFunction(saying.name() + " says", saying.levels(), of -> content(saying.in(of)));
        FactTable table = reasoning.guards().table(content);
        for (Object result : table.results()) {
            int there = logic.and(guard, reasoning.guards().where(content, result, logic));
            if (there != Logic.NEVER) {
                all.add(new Utterance(
                        saying.rule(),
                        saying.about().path(),
                        saying.about().type().type(),
                        saying.in(table.sample(result)),
                        contentOf(result),
                        there));
            }
        }
    }

    @SuppressWarnings("unchecked") // made by content( … )
    private static List<Object> contentOf(Object result) {
        return (List<Object>) result;
    }

    private static List<Object> content(Object said) {
        if (said instanceof Finding<?> finding) {
            return List.of(Finding.class, finding.value(), finding.pending(), finding.warnings());
        } else if (said instanceof Missing missing) {
            return List.of(Missing.class, missing.fact());
        } else if (said instanceof Note note) {
            return List.of(Note.class, note.advice(), note.warning());
        }
        return List.of(said instanceof Question<?> ? Question.class : said.getClass());
    }
}
