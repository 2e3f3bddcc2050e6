package dev.engagement.rules.json;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.facts.CoinedTerms;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.input.InputException;
import dev.engagement.rules.internal.input.InputText;
import dev.engagement.rules.internal.input.Place;
import dev.engagement.rules.internal.input.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads questions from JSON, JSON Lines and YAML:
 *
 * <pre>{@code {"id":"CS-1","question":"retention","facts":{"stage":3,"approvals":["regional-sa-manager"]}}}</pre>
 *
 * <p>The {@code id} may be left out, and so may every fact: it is unknown then. Words are read without regard to case,
 * {@code -}, {@code _} and blanks, by any name that a vocabulary or a rule knows; yes and no also as truth values, a stage also by
 * its number, a length of time as hours or as {@code PT48H}. A word that an open vocabulary does not know is taken as a
 * new one, with a warning that names the nearest known one.
 *
 * <p>A file is read wholly or not at all: after any error there are no cases, but all issues. Nothing that a file says
 * makes this reader throw. Refused are: names of questions, facts and values that are not known, values of a wrong kind,
 * keys that stand twice, anything after the end, comments and {@code NaN} in JSON, tags, anchors and aliases in YAML, more
 * than 64 levels, text that is not UTF-8 (a byte-order mark of UTF-8 is fine), and files that are empty, hold no
 * question, or are longer than 16 MiB.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class QuestionReader {
    private final Map<String, QuestionType<?>> types = new LinkedHashMap<>();

    private final CoinedTerms coined;

    private QuestionReader(Collection<? extends Class<? extends Question<?>>> questions, CoinedTerms coined) {
        this.coined = coined;
        for (Class<? extends Question<?>> question : questions) {
            QuestionType<?> type = QuestionType.of(question);
            types.put(type.name(), type);
        }
    }

    /**
     * A reader of the questions that a rule set answers.
     *
     * @param ruleSet the rule set
     * @return the reader
     */
    public static QuestionReader of(RuleSet ruleSet) {
        return new QuestionReader(ruleSet.questions(), CoinedTerms.of(ruleSet.coinedTerms()));
    }

    /**
     * A reader of questions of these types.
     *
     * @param questions the types, which are records
     * @return the reader
     */
    public static QuestionReader of(Collection<? extends Class<? extends Question<?>>> questions) {
        return new QuestionReader(questions, CoinedTerms.NONE);
    }

    /**
     * Reads a file whose name tells its format.
     *
     * @param file the file
     * @return the questions, or all that is wrong
     * @throws IllegalStateException if the library that reads this format is not on the class path
     */
    public QuestionReading read(Path file) {
        Optional<InputFormat> format = InputFormat.of(file);
        return format.isPresent() ? read(file, format.get()) : unknownFormat(file);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param format how it is written
     * @return the questions, or all that is wrong
     * @throws IllegalStateException if the library that reads this format is not on the class path
     */
    public QuestionReading read(Path file, InputFormat format) {
        requireLibrary(format);
        try (InputStream bytes = InputText.open(file)) {
            return read(file.toString(), bytes, format);
        } catch (InputException e) {
            return refused(file.toString(), e.problem());
        } catch (IOException e) {
            return refused(
                    file.toString(),
                    Problem.error(Place.START, "The file (" + file + ") cannot be closed.", "Maybe try again."));
        }
    }

    /**
     * Reads bytes to their end.
     *
     * @param name what issues call the file
     * @param bytes the bytes; not closed here
     * @param format how they are written
     * @return the questions, or all that is wrong
     * @throws IllegalStateException if the library that reads this format is not on the class path
     */
    public QuestionReading read(String name, InputStream bytes, InputFormat format) {
        requireLibrary(format);
        try {
            return readChecked(name, InputText.read(bytes), format);
        } catch (InputException e) {
            return refused(name, e.problem());
        }
    }

    /**
     * Reads a text.
     *
     * @param name what issues call the file
     * @param text the text
     * @param format how it is written
     * @return the questions, or all that is wrong
     * @throws IllegalStateException if the library that reads this format is not on the class path
     */
    public QuestionReading read(String name, String text, InputFormat format) {
        requireLibrary(format);
        try {
            return readChecked(name, InputText.check(text), format);
        } catch (InputException e) {
            return refused(name, e.problem());
        }
    }

    private QuestionReading readChecked(String name, String text, InputFormat format) {
        CaseCollector cases = new CaseCollector(name, types, coined);
        new InputTrees(cases.problems()).read(text, format).forEach(cases::addAll);
        return cases.reading();
    }

    private static void requireLibrary(InputFormat format) {
        if (format == InputFormat.YAML) {
            JsonLibraries.requireYaml();
        } else {
            JsonLibraries.requireJson("Reading JSON");
        }
    }

    private static QuestionReading unknownFormat(Path file) {
        return refused(
                file.toString(),
                Problem.error(
                        Place.START,
                        "The name of the file (" + file + ") does not tell its format.",
                        "Maybe it should end with .json, .jsonl or .yaml."));
    }

    private static QuestionReading refused(String name, Problem problem) {
        return new QuestionReading(List.of(), List.of(CaseCollector.issue(name, problem)));
    }
}
