package dev.engagement.examples.cli;

import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.Explainer;
import dev.engagement.rules.analyze.Explanation;
import dev.engagement.rules.analyze.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain FILE --id CASE}: why this answer, why not another, and what would have to change? */
@Command(
        name = "explain",
        description =
                "Says why a question is answered as it is: the rules that spoke, those that would give another answer"
                        + " and did not speak, and the smallest changes of facts that lead to that answer.",
        footer = {
            "",
            "Without --want, a whole request is to be accepted, and for other questions every other answer is looked for.",
            "Exit codes: 0 = everything was read and explained; 1 = some values could not be read, or rules failed; 2 ="
                    + " wrong use, or nothing could be read."
        })
final class ExplainCommand implements Callable<Integer> {
    private static final Wanted ACCEPTED = Wanted.of("intake", "accept");
    private static final int FOUND = 1;

    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "FILE|-",
            description = "The questions: JSON (.json), JSON Lines (.jsonl), YAML (.yaml) or the CSV export of a CRM"
                    + " (.csv); - is standard input.")
    private String file = "";

    @Option(
            names = "--input",
            paramLabel = "json|jsonl|yaml|csv",
            description = "Says how the questions are written: needed for standard input, and for files whose name does"
                    + " not tell.")
    private @Nullable InputKind input;

    @Option(names = "--id", paramLabel = "CASE", description = "Explains this case only.")
    private @Nullable String id;

    @Option(
            names = "--want",
            paramLabel = "ANSWER",
            description = "The answer to come to, such as allowed; of a narrower question: intake=accept. May be given"
                    + " several times.")
    private List<String> wants = new ArrayList<>();

    @Option(
            names = "--fixed",
            paramLabel = "FACT",
            split = ",",
            description = "Facts that cannot change, such as need,phase. May be given several times.")
    private List<String> fixed = new ArrayList<>();

    private final List<String> idsSeen = new ArrayList<>();
    private int explained;
    private boolean failed;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CaseFile cases = CaseFile.of(file, input, console);
        common.readings();
        RuleSet ruleSet = common.ruleSet();
        Explainer explainer = Explainer.of(ruleSet);
        int read = cases.read(ruleSet, it -> explain(it, explainer));
        if (id != null && explained == 0 && !failed) {
            throw new Refusal(
                    "The file (" + cases.name() + ") has no case (" + id + ").\n" + Nearest.remedy(id, idsSeen));
        }
        return failed ? Math.max(read, FOUND) : read;
    }

    private void explain(Case asked, Explainer explainer) {
        if (id != null && !id.equals(asked.id())) {
            idsSeen.add(asked.name());
            return;
        }
        asked.errors().forEach(issue -> console.tell(issue.toString()));
        failed |= !asked.errors().isEmpty();
        try {
            Explanation explanation = explainer.explain(asked.question(), common.readings());
            ExplainedCase shown = new ExplainedCase(asked, explanation, wanted(asked, explanation), prospectOf(asked));
            console.print(common.json() ? Json.written(shown.fields()) : shown.text(explained == 0));
            explained++;
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (!Failures.ofTheRules(e)) {
                throw e;
            }
            failed = true;
            console.tell(asked.name() + ": " + e.getMessage());
        }
    }

    private List<Wanted> wanted(Case asked, Explanation explanation) {
        List<Wanted> wanted = new ArrayList<>();
        String question = asked.question().name();
        for (String want : wants) {
            int equals = want.indexOf('=');
            wanted.add(
                    equals < 0
                            ? Wanted.of(question, want)
                            : Wanted.of(want.substring(0, equals), want.substring(equals + 1)));
        }
        if (wants.isEmpty() && asked.question() instanceof EngagementRequest) {
            wanted.add(ACCEPTED);
        } else if (wants.isEmpty()) {
            explanation.otherAnswers().forEach(it -> wanted.add(Wanted.of(question, it)));
        }
        return wanted.stream().map(it -> it.without(fixed)).toList();
    }

    /** What can still become of a request is what can become of its verdict. */
    private static String prospectOf(Case asked) {
        return asked.question() instanceof EngagementRequest
                ? ACCEPTED.question()
                : asked.question().name();
    }
}
