package dev.engagement.examples.cli;

import dev.engagement.model.Advice;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Outcome;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.request.EngagementPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a decision says to a person: headings, and what stands under each. */
final class AdviceSections {
    private static final String NOTES = "Notes";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private AdviceSections() {}

    /**
     * The sections of a decision that say something, in the order in which a person needs them.
     *
     * @param notes whether to tell also what is good to know and needs no action
     */
    static Map<String, List<String>> of(Decision<?> decision, boolean notes) {
        AdviceSections sections = new AdviceSections();
        if (decision.value().orElse(null) instanceof EngagementPlan plan) {
            sections.addPlan(plan);
        } else {
            sections.addAnswer(decision);
        }
        if (!notes) {
            sections.sections.remove(NOTES);
        }
        Map<String, String> needed = new LinkedHashMap<>();
        collectNeeded(decision, needed);
        sections.add("Needed", needed.entrySet().stream().map(it -> Words.ofName(it.getKey()) + it.getValue()));
        sections.add(
                "Would help",
                decision.missingFacts().stream()
                        .filter(fact -> !needed.containsKey(fact))
                        .map(Words::ofName));
        sections.add("Not covered", decision.notCovered().stream().map(AdviceSections::silence));
        return sections.sections;
    }

    /** The facts without which a question, or a narrower one, cannot be decided: by name, and for which question. */
    private static void collectNeeded(Decision<?> decision, Map<String, String> needed) {
        if (decision.outcome() == Outcome.NEEDS_FACTS) {
            decision.missingFacts().forEach(fact -> needed.putIfAbsent(fact, ""));
        }
        for (Decision<?> narrower : decision.asked()) {
            if (narrower.outcome() == Outcome.NEEDS_FACTS) {
                String purpose =
                        " (for " + Words.ofName(narrower.question().name().replace('-', ' ')) + ")";
                narrower.missingFacts().forEach(fact -> needed.putIfAbsent(fact, purpose));
            }
            collectNeeded(narrower, needed);
        }
    }

    /** What came of the question, in a few words. */
    static String headline(Decision<?> decision) {
        if (decision.value().orElse(null) instanceof EngagementPlan plan) {
            return plan.verdict().map(Verdict::label).orElseGet(() -> withoutVerdict(decision));
        }
        return switch (decision.outcome()) {
            case DECIDED ->
                decision.values().isEmpty()
                        ? "There is none"
                        : decision.value().map(Words::of).orElse("Several answers");
            case NEEDS_FACTS -> "More must be known";
            case NOT_COVERED -> "The handbook does not say";
        };
    }

    private static String withoutVerdict(Decision<?> decision) {
        return decision.asked().stream()
                .filter(narrower -> narrower.question() instanceof IntakeQuestion)
                .map(intake -> intake.outcome() == Outcome.NEEDS_FACTS
                        ? "No verdict yet: more must be known"
                        : "No verdict: the handbook does not say")
                .findFirst()
                .orElse("No verdict: the need is outside the intake list");
    }

    private void addPlan(EngagementPlan plan) {
        add("Missing", plan.missingItems().stream().map(Words::of));
        add("Owner", plan.ownership().stream().map(Words::of));
        add(
                "Handover",
                Stream.concat(plan.handover().stream(), plan.retention().stream())
                        .map(Words::of));
        add("Approvals", missing(plan.approvalsMissing()));
        add("Served by", plan.coverage().stream().map(Words::of));
        add("Takes part", plan.participation().stream().map(Words::of));
        add("Slack", plan.asyncSupport().stream().map(Words::of));
        add("Engage", plan.engagements().stream().map(Words::of));
        add("Reach", plan.contacts().stream().map(Words::of));
        add("Labels", plan.labels().stream().map(Words::of));
        add("Template", plan.template().stream().map(Words::of));
        add("Event", plan.event().stream().map(Words::of));
        add("Capability", plan.capability().stream().map(Words::of));
        add("Lead time", plan.leadTime().stream().map(Words::of));
        add("Too late", plan.shortNotices().stream().map(Words::of));
        add(
                "Next",
                plan.steps().stream()
                        .filter(step -> !plan.records().contains(step))
                        .map(Words::of));
        add("Record", plan.records().stream().map(Words::of));
        add("Qualifying", plan.qualification().stream().map(Words::of));
        add("Risks", plan.risks().stream().map(Words::of));
        add("Warnings", plan.warnings().stream().map(Advice::words));
        add(NOTES, plan.notes().stream().map(Advice::words));
    }

    private void addAnswer(Decision<?> decision) {
        if (decision.values().size() > 1) {
            add("Answer", decision.values().stream().map(Words::of));
        }
        if (decision.value().orElse(null) instanceof Retention retention) {
            add("Approvals", missing(retention.approvalsMissing()));
        }
        Set<Advice> warnings = new LinkedHashSet<>();
        decision.reasons().stream().map(Finding::warnings).forEach(warnings::addAll);
        List<Advice> notes = new ArrayList<>();
        for (Note note : decision.notes()) {
            Collection<Advice> said = note.warning() ? warnings : notes;
            said.add(note.advice());
        }
        add("Warnings", warnings.stream().map(Advice::words));
        add(NOTES, notes.stream().map(Advice::words));
    }

    private static Stream<String> missing(Set<Approval> approvals) {
        return approvals.stream().map(it -> "missing from the " + it.label());
    }

    private static String silence(NotCovered silence) {
        return Words.ofName(silence.about().replace('-', ' ')) + ": "
                + silence.reason().title();
    }

    private void add(String heading, Stream<String> said) {
        List<String> lines = said.distinct().toList();
        if (!lines.isEmpty()) {
            sections.put(heading, lines);
        }
    }
}
