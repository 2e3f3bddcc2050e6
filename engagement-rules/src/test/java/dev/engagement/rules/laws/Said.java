package dev.engagement.rules.laws;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Reason;
import java.util.List;

/**
 * All that was said of a question, and of those asked on the way, without which rule set said so: what two rule sets of
 * the same rules must have in common.
 *
 * @param question the question
 * @param conclusions what was concluded, with reasons
 * @param notes what was noted, with reasons
 * @param asked what was said of the narrower questions
 * @param asking the rules that asked them
 */
record Said(
        Question<?> question, List<Conclusion> conclusions, List<Note> notes, List<Said> asked, List<Reason> asking) {
    static Said in(Decision<?> decision) {
        return new Said(
                decision.question(),
                decision.conclusions(),
                decision.notes(),
                decision.asked().stream().map(Said::in).toList(),
                decision.asking());
    }
}
