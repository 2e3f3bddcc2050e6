package dev.engagement.rules.json;

import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Reason;
import dev.engagement.model.RuleSetIdentity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions as JSON, one line each. Equal decisions give equal lines. Stateless.
 *
 * <p>The keys, always all and in this order:
 *
 * <ul>
 *   <li>{@code id}: the id of the case, or null
 *   <li>{@code question}, {@code outcome}: its name; {@code DECIDED}, {@code NEEDS_FACTS} or {@code NOT_COVERED}
 *   <li>{@code values}: the answers; words as their codes, advice with code and words, records as objects, a plan as its
 *       views without those that say nothing
 *   <li>{@code findings}: every rule that answered, here or in a narrower question, with {@code question}, {@code rule},
 *       {@code title}, {@code force}, {@code rows}, {@code sources}, {@code statements}, {@code value}, {@code pending} and
 *       {@code warnings}
 *   <li>{@code missingFacts}: the facts that could still decide or change the answer
 *   <li>{@code notes}: what was said beside the answer, each with its rule, {@code advice}, and whether it is a
 *       {@code warning}
 *   <li>{@code notCovered}: the rules that say why the handbook is silent
 *   <li>{@code asked}: the narrower questions, with {@code question}, {@code outcome}, {@code values},
 *       {@code missingFacts}, {@code notCovered} and {@code asked}
 *   <li>{@code ruleSet}: {@code name}, {@code version} and {@code sha256}
 * </ul>
 */
public final class DecisionWriter {
    private DecisionWriter() {}

    /**
     * Writes a decision.
     *
     * @param id the id of the case; null is written if it is empty
     * @param decision the decision
     * @return one line of JSON, without its line end
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public static String write(String id, Decision<?> decision) {
        JsonLibraries.requireJson("Writing JSON");
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id.isEmpty() ? null : id);
        putAnswer(line, decision);
        line.put(
                "findings",
                decision.reasons().stream().map(DecisionWriter::finding).toList());
        line.put("missingFacts", List.copyOf(decision.missingFacts()));
        line.put("notes", decision.notes().stream().map(DecisionWriter::note).toList());
        line.put("notCovered", notCovered(decision));
        line.put("asked", asked(decision));
        line.put("ruleSet", ruleSet(decision.ruleSet()));
        return JsonText.compact(line);
    }

    private static void putAnswer(Map<String, @Nullable Object> object, Decision<?> decision) {
        object.put("question", decision.question().name());
        object.put("outcome", decision.outcome().name());
        object.put("values", PlainValues.list(decision.values()));
    }

    private static Map<String, @Nullable Object> finding(Finding<?> finding) {
        Map<String, @Nullable Object> object = reason(finding.about(), finding.reason());
        object.put("value", PlainValues.of(finding.value()));
        object.put("pending", List.copyOf(finding.pending()));
        object.put("warnings", PlainValues.list(finding.warnings()));
        return object;
    }

    private static Map<String, @Nullable Object> note(Note note) {
        Map<String, @Nullable Object> object = reason(note.about(), note.reason());
        object.put("advice", PlainValues.advice(note.advice()));
        object.put("warning", note.warning());
        return object;
    }

    private static List<Map<String, @Nullable Object>> notCovered(Decision<?> decision) {
        return decision.notCovered().stream()
                .map((NotCovered it) -> reason(it.about(), it.reason()))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> asked(Decision<?> decision) {
        return decision.asked().stream().map(DecisionWriter::narrower).toList();
    }

    private static Map<String, @Nullable Object> narrower(Decision<?> decision) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        putAnswer(object, decision);
        object.put("missingFacts", List.copyOf(decision.missingFacts()));
        object.put("notCovered", notCovered(decision));
        object.put("asked", asked(decision));
        return object;
    }

    private static Map<String, @Nullable Object> reason(String question, Reason reason) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("question", question);
        object.put("rule", reason.rule());
        object.put("title", reason.title());
        object.put("force", reason.force().code());
        object.put("rows", reason.rows().stream().map(row -> row.id()).toList());
        object.put("sources", reason.sources());
        object.put("statements", reason.statements());
        return object;
    }

    private static Map<String, Object> ruleSet(RuleSetIdentity identity) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", identity.name());
        object.put("version", identity.version());
        object.put("sha256", identity.sha256());
        return object;
    }
}
