package dev.engagement.examples.cli;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.analyze.AnswerFacts;
import dev.engagement.rules.json.QuestionSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code questions}: what can be asked. */
@Command(
        name = "questions",
        description = "Lists the questions that can be asked, with their facts and the values that these can have.",
        footer = {
            "",
            "With --format json the answer is a JSON Schema.",
            "Exit codes: 0 = fine; 2 = wrong use, or no such question."
        })
final class QuestionsCommand implements Callable<Integer> {
    private static final int FEW = 6;

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Shows this question only, with every value and the rules that answer it.")
    private @Nullable String name;

    QuestionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet ruleSet = common.advisor().ruleSet();
        if (name != null) {
            show(ruleSet, QuestionTypes.named(name, ruleSet));
        } else if (common.json()) {
            console.write(QuestionSchema.toJson(schemas(ruleSet.questions(), ruleSet)));
        } else {
            list(ruleSet);
        }
        return 0;
    }

    private void list(RuleSet ruleSet) {
        for (Class<? extends Question<?>> type : ruleSet.questions()) {
            QuestionSchema schema = QuestionSchema.of(type);
            console.print(
                    schema.question() + ": " + RuleFileHeader.of(ruleSet, type).question());
            schema.facts().forEach(fact -> console.print("  " + fact.name() + ": " + inShort(fact)));
            console.print("");
        }
        console.print(ruleSet.questions().size() + " questions. One of them in full: engagement questions NAME");
    }

    private static List<QuestionSchema> schemas(List<Class<? extends Question<?>>> types, RuleSet ruleSet) {
        Map<Class<?>, List<AnswerFacts>> answers = AnswerFacts.of(types, ruleSet);
        return types.stream()
                .map(it -> QuestionSchema.of(it).answering(Objects.requireNonNull(answers.getOrDefault(it, List.of()))))
                .toList();
    }

    private static String inShort(QuestionSchema.Fact fact) {
        if (fact.values().size() <= FEW) {
            return inFull(fact);
        }
        String some = fact.values().stream().limit(FEW - 1).collect(Collectors.joining(", "));
        return prefix(fact) + some + " … (" + fact.values().size() + " words)";
    }

    private static String inFull(QuestionSchema.Fact fact) {
        return prefix(fact)
                + switch (fact.kind()) {
                    case YES_NO -> String.join(", ", fact.values());
                    case WORD -> words(fact);
                    case OPEN_WORD -> words(fact) + ", or a word of your own";
                    case TEXT -> "a text";
                    case TIME_SPAN -> "a number of hours, or a time span such as PT48H";
                    case COUNT -> "a whole number from 0";
                };
    }

    private static String prefix(QuestionSchema.Fact fact) {
        return fact.set() ? "any of " : "";
    }

    private static String words(QuestionSchema.Fact fact) {
        return Stream.concat(fact.values().stream(), fact.numbers().stream().map(String::valueOf))
                .collect(Collectors.joining(", "));
    }

    private void show(RuleSet ruleSet, Class<? extends Question<?>> type) {
        QuestionSchema schema = schemas(List.of(type), ruleSet).get(0);
        if (common.json()) {
            console.write(schema.toJson());
            return;
        }
        RuleFileHeader header = RuleFileHeader.of(ruleSet, type);
        console.print(schema.question() + ": " + header.question());
        if (!header.policy().isEmpty()) {
            console.print(header.policy());
        }
        console.print("");
        console.print("Facts");
        for (QuestionSchema.Fact fact : schema.facts()) {
            console.print("  " + fact.name() + ": " + inFull(fact));
            if (!fact.description().isEmpty()) {
                console.print("    " + fact.description());
            }
        }
        console.print("");
        console.print("Answers, and the facts that decide each");
        for (AnswerFacts answer : schema.answers()) {
            String facts = answer.facts().isEmpty() ? "in every case" : String.join(", ", answer.facts());
            console.print("  " + (answer.outcome() + " " + answer.answer()).strip() + ": " + facts);
        }
        console.print("");
        console.print("Rules");
        for (RuleSummary rule : ruleSet.rules()) {
            if (rule.question().equals(type)) {
                console.print("  " + rule.id() + "  " + rule.reason().title() + " ("
                        + String.join(", ", rule.reason().sources()) + ")");
            }
        }
    }
}
