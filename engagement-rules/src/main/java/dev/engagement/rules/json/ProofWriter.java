package dev.engagement.rules.json;

import dev.engagement.rules.analyze.CaseBox;
import dev.engagement.rules.analyze.Proof;
import dev.engagement.rules.analyze.ProofIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes proofs as JSON. Stateless. Needs Jackson, which {@code engagement-scenarios} brings. */
public final class ProofWriter {
    private static final int MOST_BOXES = 40;

    private ProofWriter() {}

    /**
     * Writes a proof for programs, on one line: its question, what is known of it, and its issues by kind.
     *
     * @param proof the proof
     * @return JSON without a line end
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public static String line(Proof proof) {
        JsonLibraries.requireJson("Writing a proof");
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", proof.question());
        object.put("proved", proof.proved());
        object.put("cells", proof.cells());
        object.put("gaps", issues(proof, ProofIssue.Kind.GAP));
        object.put("conflicts", issues(proof, ProofIssue.Kind.CONFLICT));
        object.put("silentRules", issues(proof, ProofIssue.Kind.SILENT_RULE));
        object.put("redundantRules", issues(proof, ProofIssue.Kind.REDUNDANT_RULE));
        object.put("hiddenGaps", issues(proof, ProofIssue.Kind.HIDDEN_GAP));
        object.put("disagreements", issues(proof, ProofIssue.Kind.DISAGREEMENT));
        object.put("failures", issues(proof, ProofIssue.Kind.FAILURE));
        object.put("notListed", issues(proof, ProofIssue.Kind.NOT_LISTED));
        object.putAll(known(proof));
        return JsonText.compact(object);
    }

    /**
     * Writes a certificate: what is proved of a question, and of which rule files.
     *
     * @param proof a proof without issues
     * @return JSON on many lines, to be kept beside the rule file
     * @throws IllegalArgumentException if the proof has issues
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public static String certificate(Proof proof) {
        JsonLibraries.requireJson("Writing a certificate");
        if (!proof.proved()) {
            throw new IllegalArgumentException("There is no certificate without a proof.\n" + proof);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", proof.question());
        object.put("cells", proof.cells());
        object.putAll(known(proof));
        return JsonText.indented(object);
    }

    private static Map<String, Object> known(Proof proof) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("rulesSha256", proof.rulesHash());
        known.put("facts", proof.facts());
        known.put("outcomes", proof.outcomes());
        known.put("answers", proof.answers());
        Map<String, Object> silence = new LinkedHashMap<>();
        proof.onlySilence().forEach((rule, boxes) -> silence.put(rule, silence(boxes)));
        known.put("onlySilence", silence);
        Map<String, Object> engines = new LinkedHashMap<>();
        engines.put("decidedByBoth", proof.engines().combinations());
        engines.put("everyCombination", proof.engines().every());
        engines.put("partsApart", proof.engines().apart());
        engines.put("atRandom", proof.engines().random());
        known.put("engines", engines);
        return known;
    }

    private static Object silence(List<CaseBox> boxes) {
        return boxes.size() > MOST_BOXES
                ? boxes.size() + " boxes"
                : boxes.stream().map(CaseBox::facts).toList();
    }

    private static List<Map<String, Object>> issues(Proof proof, ProofIssue.Kind kind) {
        return proof.issues(kind).stream().map(ProofWriter::issue).toList();
    }

    private static Map<String, Object> issue(ProofIssue issue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rules", issue.rules());
        object.put("message", issue.message());
        object.put("remedy", issue.remedy());
        object.put("boxes", issue.boxes().stream().map(ProofWriter::box).toList());
        issue.witness().ifPresent(it -> object.put("witness", it.facts()));
        return object;
    }

    private static Map<String, Object> box(CaseBox box) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("facts", box.facts());
        object.put("cells", box.cells());
        return object;
    }
}
