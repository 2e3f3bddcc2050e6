package dev.engagement.rules.scenario;

import dev.engagement.rules.scenario.CoverageGap.Kind;
import dev.engagement.rules.tree.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what no scenario shows. Not safe for use by several threads. */
final class CoverageGaps {
    private static final Comparator<CoverageGap> BY_PLACE = Comparator.comparing(
                    (CoverageGap it) -> it.kind() == Kind.QUESTION_NEVER_ASKED)
            .thenComparing(it -> it.position().file())
            .thenComparing(it -> it.position().line())
            .thenComparing(it -> it.position().column())
            .thenComparing(CoverageGap::kind);

    private final List<CoverageGap> gaps = new ArrayList<>();

    private CoverageGaps() {}

    static List<CoverageGap> of(List<QuestionCoverage> questions) {
        CoverageGaps found = new CoverageGaps();
        questions.forEach(found::add);
        found.gaps.sort(BY_PLACE);
        return List.copyOf(found.gaps);
    }

    private void add(QuestionCoverage question) {
        String name = question.name();
        if (question.scenarios() == 0) {
            Position first = question.rules().get(0).position();
            gaps.add(new CoverageGap(Kind.QUESTION_NEVER_ASKED, name, name, "", first));
            return;
        }
        question.rules().forEach(it -> add(it, name));
        question.outcomes().stream().filter(it -> !it.covered()).forEach(it -> {
            Kind kind = it.value().isPresent() ? Kind.VALUE_NEVER_SEEN : Kind.OUTCOME_NEVER_SEEN;
            String subject = it.value().orElse(it.outcome().toString());
            gaps.add(new CoverageGap(kind, name, subject, "", it.position()));
        });
    }

    private void add(RuleCoverage rule, String question) {
        if (!rule.spoke()) {
            Kind kind = rule.spokeForWider() == 0 ? Kind.RULE_NEVER_SPOKE : Kind.RULE_SPOKE_FOR_WIDER_ONLY;
            gaps.add(new CoverageGap(kind, question, rule.id(), rule.id(), rule.position()));
        } else if (!rule.wasSilent()) {
            gaps.add(new CoverageGap(Kind.RULE_NEVER_SILENT, question, rule.id(), rule.id(), rule.position()));
        }
        for (ConditionCoverage condition : rule.conditions()) {
            if (condition.seenTrue() == 0) {
                add(Kind.CONDITION_NEVER_TRUE, condition, rule, question);
            }
            if (condition.seenFalse() == 0) {
                add(Kind.CONDITION_NEVER_FALSE, condition, rule, question);
            }
        }
    }

    private void add(Kind kind, ConditionCoverage condition, RuleCoverage rule, String question) {
        gaps.add(new CoverageGap(kind, question, condition.text(), rule.id(), condition.position()));
    }
}
