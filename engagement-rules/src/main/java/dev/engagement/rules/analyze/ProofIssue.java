package dev.engagement.rules.analyze;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why something is not proved. Immutable.
 *
 * @param kind what kind of thing it is
 * @param rules the rules that it is about, by id; empty where no rule speaks
 * @param message what is the case, in one sentence
 * @param remedy what to do about it, in one sentence
 * @param boxes the cases that it is about, or some of them where they are too many to tell; empty where it is about none
 * @param witness one of these cases
 */
public record ProofIssue(
        Kind kind, List<String> rules, String message, String remedy, List<CaseBox> boxes, Optional<Witness> witness) {
    private static final int SHOWN_BOXES = 10;

    /** The kinds of issues. */
    public enum Kind {
        /** There are cases about which no rule says anything. */
        GAP,
        /** Two rules contradict each other. */
        CONFLICT,
        /** A rule can never speak. */
        SILENT_RULE,
        /** A rule never changes what is decided. */
        REDUNDANT_RULE,
        /** What looks like an answer is only what a default says where every other rule is silent. */
        HIDDEN_GAP,
        /** Two engines that read the same rules decide otherwise. */
        DISAGREEMENT,
        /** A decision fails. */
        FAILURE,
        /** The cases of the question cannot be listed, so nothing is proved. */
        NOT_LISTED
    }

    /** Copies the lists. {@inheritDoc} */
    public ProofIssue {
        rules = List.copyOf(rules);
        boxes = List.copyOf(boxes);
    }

    /** What is the case, the boxes a line each, a case that shows it, and the remedy. */
    @Override
    public String toString() {
        String lines = boxes.stream().limit(SHOWN_BOXES).map(it -> "\n  " + it).collect(Collectors.joining());
        String more = boxes.size() > SHOWN_BOXES ? "\n  and " + (boxes.size() - SHOWN_BOXES) + " more" : "";
        return message + lines + more
                + witness.map(it -> "\n  for instance " + it).orElse("") + "\n  " + remedy;
    }
}
