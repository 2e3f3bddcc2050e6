package dev.engagement.examples.cli;

import dev.engagement.rules.ConflictingRulesException;
import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.RuleFailedException;
import dev.engagement.rules.UnknownQuestionException;
import dev.engagement.rules.scenario.InvalidScenariosException;
import dev.engagement.rules.scenario.NoScenariosException;
import java.io.UncheckedIOException;

/** What went wrong, in words for the user: never a stack trace. */
final class Failures {
    private Failures() {}

    static String words(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        boolean ours = problem instanceof Refusal
                || ofTheRules(problem)
                || problem instanceof InvalidRuleSetException
                || problem instanceof InvalidScenariosException
                || problem instanceof NoScenariosException
                || problem instanceof IllegalStateException
                || problem instanceof UncheckedIOException;
        return ours
                ? message
                : "This is a defect of the command line (" + problem.getClass().getSimpleName() + ": " + message
                        + ").\nMaybe report it with the words and the file that led here.";
    }

    /** Whether rules could not decide, which is a defect of the rules and not of the input. */
    static boolean ofTheRules(Exception problem) {
        return problem instanceof RuleFailedException
                || problem instanceof ConflictingRulesException
                || problem instanceof UnknownQuestionException;
    }
}
