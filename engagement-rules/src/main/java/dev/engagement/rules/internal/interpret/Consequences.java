package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Advice;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.rules.tree.Consequence;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.InsertNotCovered;
import dev.engagement.rules.tree.InsertNote;
import dev.engagement.rules.tree.InsertQuestion;
import dev.engagement.rules.tree.Stated;
import dev.engagement.rules.tree.Value;
import java.util.List;

/** Makes what rules insert. Stateless. */
public final class Consequences {
    private Consequences() {}

    /**
     * What a rule says.
     *
     * @param consequence its consequence
     * @param names what its patterns gave names to
     * @return a conclusion or a note, with no reason yet, or a narrower question
     * @throws IllegalStateException if a method of the fact model fails
     */
    public static Object valueOf(Consequence consequence, Names names) {
        Question<?> question =
                (Question<?>) names.valueOf(consequence.question().name());
        if (consequence instanceof InsertFinding it) {
            return finding(it, question, names);
        } else if (consequence instanceof InsertMissing it) {
            return Missing.of(question, it.fact().value());
        } else if (consequence instanceof InsertNotCovered) {
            return NotCovered.of(question);
        } else if (consequence instanceof InsertNote it) {
            Advice advice = (Advice) Operands.valueOf(it.advice(), names);
            return it.warning() ? Note.warning(question, advice) : Note.of(question, advice);
        } else if (consequence instanceof InsertQuestion it) {
            List<Object> arguments = it.arguments().stream()
                    .map(value -> Operands.valueOf(value, names))
                    .toList();
            return Operands.call(it.projection(), question, arguments, it);
        }
        return Nothing.of((Question.Many<?>) question);
    }

    /** The reader of rules accepts answers of the question's own type only. */
    @SuppressWarnings("unchecked")
    private static Finding<?> finding(InsertFinding insert, Question<?> question, Names names) {
        Finding<Object> finding = Finding.of((Question<Object>) question, Operands.valueOf(insert.value(), names));
        for (Stated<String> fact : insert.pending()) {
            finding = finding.pending(fact.value());
        }
        for (Value advice : insert.warnings()) {
            finding = finding.warning((Advice) Operands.valueOf(advice, names));
        }
        return finding;
    }
}
