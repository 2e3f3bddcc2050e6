package dev.engagement.rules.json;

import dev.engagement.rules.internal.input.InputException;
import dev.engagement.rules.internal.input.JsonTrees;
import dev.engagement.rules.internal.input.Located;
import dev.engagement.rules.internal.input.Problem;
import dev.engagement.rules.internal.input.YamlTrees;
import java.util.ArrayList;
import java.util.List;

/** Turns a text into the values that stand in it, each on its own: a list, or a question. */
final class InputTrees {
    private final List<Problem> problems;

    /** Reads, and tells problems to the list. */
    InputTrees(List<Problem> problems) {
        this.problems = problems;
    }

    List<Located> read(String text, InputFormat format) {
        try {
            return switch (format) {
                case YAML -> YamlTrees.read(text, problems);
                case JSON_LINES -> readLines(text);
                case JSON -> looksLikeLines(text) ? readLines(text) : List.of(new JsonTrees().read(text, 1, problems));
            };
        } catch (InputException e) {
            problems.add(e.problem());
            return List.of();
        }
    }

    /** Every line is read on its own, so that one that is broken does not hide what is wrong in another. */
    private List<Located> readLines(String text) {
        JsonTrees trees = new JsonTrees();
        List<Located> values = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                values.add(trees.read(line, number, problems));
            } catch (InputException e) {
                problems.add(e.problem());
            }
        }
        return values;
    }

    /** Whether the first line is a whole object and more follows on other lines. */
    private static boolean looksLikeLines(String text) {
        List<String> firstTwo =
                text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (firstTwo.size() < 2 || !firstTwo.get(0).stripLeading().startsWith("{")) {
            return false;
        }
        try {
            new JsonTrees().read(firstTwo.get(0), 1, new ArrayList<>());
            return true;
        } catch (InputException e) {
            return false;
        }
    }
}
