package dev.engagement.examples.cli;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.json.QuestionSchema;
import java.util.ArrayList;
import java.util.List;

/** Types of questions by the names that people give on the command line. */
final class QuestionTypes {
    private QuestionTypes() {}

    /** The types of these names; all types where no name is given. */
    static List<Class<? extends Question<?>>> named(List<String> names, RuleSet ruleSet) {
        List<Class<? extends Question<?>>> types = new ArrayList<>();
        names.forEach(name -> types.add(named(name, ruleSet)));
        return names.isEmpty() ? ruleSet.questions() : List.copyOf(types);
    }

    /** The type of this name. */
    static Class<? extends Question<?>> named(String name, RuleSet ruleSet) {
        List<String> known = ruleSet.questions().stream()
                .map(type -> QuestionSchema.of(type).question())
                .toList();
        return known.stream()
                .filter(it -> Nearest.folded(it).equals(Nearest.folded(name)))
                .findFirst()
                .flatMap(ruleSet::question)
                .orElseThrow(() -> new Refusal("There is no question (" + name + ").\n" + Nearest.remedy(name, known)));
    }
}
