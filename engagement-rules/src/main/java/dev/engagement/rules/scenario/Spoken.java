package dev.engagement.rules.scenario;

import dev.engagement.model.Advice;
import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was said in a decision, and by which rules. */
final class Spoken {
    private Spoken() {}

    /**
     * The rules of this very question that said something: a conclusion, a note, or a narrower question. Rules of
     * narrower questions are not among them.
     */
    static SortedMap<String, Reason> rules(Decision<?> decision) {
        SortedMap<String, Reason> rules = new TreeMap<>();
        decision.conclusions().stream().map(Conclusion::reason).forEach(it -> rules.put(it.rule(), it));
        ownNotes(decision).map(Note::reason).forEach(it -> rules.put(it.rule(), it));
        decision.asking().forEach(it -> rules.put(it.rule(), it));
        return rules;
    }

    /** The notes of this very question; a question can never be asked by its own rules. */
    static Stream<Note> ownNotes(Decision<?> decision) {
        return decision.notes().stream().filter(it -> it.question().equals(decision.question()));
    }

    /** Rules of this question and of all questions that were asked on the way. */
    static Map<String, Reason> rulesOfAll(Decision<?> decision) {
        Map<String, Reason> rules = rules(decision);
        decision.asked().forEach(it -> rules.putAll(rulesOfAll(it)));
        return rules;
    }

    /** What was noted beside the answer, here or in narrower questions, without warnings. */
    static List<Advice> notes(Decision<?> decision) {
        return sorted(decision.notes().stream().filter(it -> !it.warning()).map(Note::advice));
    }

    /** All warnings, here or in narrower questions, noted or riding on an answer. */
    static List<Advice> warnings(Decision<?> decision) {
        return sorted(Stream.concat(
                decision.notes().stream().filter(Note::warning).map(Note::advice), ridingOnAnswers(decision)));
    }

    private static Stream<Advice> ridingOnAnswers(Decision<?> decision) {
        return Stream.concat(
                decision.findings().stream().flatMap(it -> it.warnings().stream()),
                decision.asked().stream().flatMap(Spoken::ridingOnAnswers));
    }

    private static List<Advice> sorted(Stream<Advice> advice) {
        return advice.distinct()
                .sorted(Comparator.comparing(Advice::code).thenComparing(Advice::words))
                .toList();
    }
}
