package dev.engagement.rules.tree;

import dev.engagement.rules.RuleFileText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rule sets that cost the engine's builder most, as large as the limits allow: no two conditions are the same. */
public enum WorstFiles {
    /** As many rules as there may be, each condition in as many brackets as there may be. */
    MANY_RULES(RuleLimits.RULES, ", ", WorstFiles::deep),
    /** As many conditions in a rule as there may be. */
    LONG_RULES(RuleLimits.CONDITIONS_OF_A_SET / RuleLimits.OPERATORS, " ||\n      ", WorstFiles::deep),
    /** As many names as there may be. */
    NAMES(RuleLimits.RULES, ", ", number -> "$name" + number + " : resident");

    private static final int RULES_OF_A_FILE = 500;

    private final int rules;
    private final String separator;
    private final IntFunction<String> condition;

    WorstFiles(int rules, String separator, IntFunction<String> condition) {
        this.rules = rules;
        this.separator = separator;
        this.condition = condition;
    }

    private static String deep(int number) {
        return "( ".repeat(4) + "stay.atLeastHours( " + number + " )" + " )".repeat(4);
    }

    /** The files of the rule set. */
    public List<RuleFileText> files() {
        return files(rules);
    }

    /** The files with another number of rules. */
    List<RuleFileText> files(int number) {
        List<RuleFileText> files = new ArrayList<>();
        for (int from = 0; from < number; from += RULES_OF_A_FILE) {
            files.add(file("worst" + files.size(), from, Math.min(number, from + RULES_OF_A_FILE)));
        }
        return files;
    }

    int rules() {
        return rules;
    }

    private RuleFileText file(String name, int from, int to) {
        String imports = """
                package sample.parking

                import dev.engagement.model.NotCovered
                import sample.parking.PermitQuestion

                """;
        String body = IntStream.range(from, to).mapToObj(this::rule).collect(Collectors.joining());
        return new RuleFileText(
                "parking/" + name + ".drl",
                imports + body + "// end of " + name + ": " + (to - from) + (to - from == 1 ? " rule\n" : " rules\n"));
    }

    private String rule(int number) {
        int each = RuleLimits.CONDITIONS_OF_A_SET / rules;
        String conditions = IntStream.range(number * each, (number + 1) * each)
                .mapToObj(condition)
                .collect(Collectors.joining(separator));
        return "rule \"WORST-" + number + ": a rule\"  @source( \"town#permits\" )\nwhen  $question : PermitQuestion( "
                + conditions + " )\nthen  insert( NotCovered.of( $question ) );  end\n";
    }
}
