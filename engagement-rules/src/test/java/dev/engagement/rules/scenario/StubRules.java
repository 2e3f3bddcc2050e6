package dev.engagement.rules.scenario;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Force;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.PlanPart;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.model.RuleSetIdentity;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Term;
import dev.engagement.model.handoff.Handover;
import dev.engagement.model.handoff.HandoverAdvice;
import dev.engagement.model.handoff.HandoverQuestion;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.ownership.DutyAdvice;
import dev.engagement.model.ownership.DutyQuestion;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.model.reading.WillingAndApproved;
import dev.engagement.model.request.EngagementPlan;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFailedException;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule set in plain Java over questions of the real model. Its table of retention is also at hand as a rule file, which
 * says the same.
 */
final class StubRules implements RuleSet {
    private record StubRule(RuleSummary summary, BiFunction<Question<?>, Readings, List<Object>> says) {}

    private final List<StubRule> rules = new ArrayList<>();
    private final List<RuleFileText> files;

    StubRules() {
        this.files = List.of(new RuleFileText("desk/retention.drl", text("desk/retention.drl")));
        addRetention();
        addHandover();
        addOthers();
    }

    private StubRules(List<StubRule> rules, List<RuleFileText> files) {
        this.rules.addAll(rules);
        this.files = files;
    }

    /** The same rules but for one. */
    StubRules without(String id) {
        return new StubRules(
                rules.stream().filter(it -> !it.summary().id().equals(id)).toList(), files);
    }

    /** The same rules, one of which speaks whenever it is asked. */
    StubRules withRetention(String id, Predicate<RetentionQuestion> condition, Retention value) {
        StubRules changed = without(id);
        changed.retention(id, "changed for a test", it -> condition.test(it), it -> Finding.of(it, value));
        return changed;
    }

    /** The same rules but for one that speaks beyond stage 2 instead of up to it. */
    StubRules flipped() {
        return withRetention("RETENTION-01", it -> it.stage().beyondScoping(), Retention.ALLOWED);
    }

    private void addRetention() {
        retention(
                "RETENTION-01",
                "up to stage 2",
                it -> primary(it) && it.stage().upToScoping(),
                it -> Finding.of(it, Retention.ALLOWED));
        retention(
                "RETENTION-02",
                "beyond stage 2, both managers agree",
                it -> primary(it) && it.stage().beyondScoping() && it.approvedByBoth(),
                it -> Finding.of(it, Retention.ALLOWED_BY_APPROVAL));
        retention(
                "RETENTION-03",
                "beyond stage 2, the regional manager has not agreed",
                it -> primary(it)
                        && it.stage().beyondScoping()
                        && !it.approvals().contains(Approval.REGIONAL_SA_MANAGER),
                it -> Finding.of(it, Retention.LACKS_REGIONAL_APPROVAL));
        retention(
                "RETENTION-04",
                "the stage is not known",
                it -> primary(it) && it.stage().unknown(),
                it -> Missing.of(it, "stage"));
        retention(
                "RETENTION-05",
                "the stage is closed",
                it -> primary(it) && it.stage().closed(),
                it -> NotCovered.of(it));
        add(
                "RETENTION-06",
                "approvals count though the partner is willing",
                RetentionQuestion.class,
                (it, readings) -> it.partnerTeamWilling() == YesNo.YES
                                && it.approvedByBoth()
                                && readings.willingAndApproved() == WillingAndApproved.APPROVAL_WINS
                        ? List.of(Note.warning(it, HandoverAdvice.DOCUMENT_INTERACTIONS_FIRST))
                        : List.of());
    }

    private static boolean primary(RetentionQuestion question) {
        return question.ecosystemSaIsPrimary() == YesNo.YES;
    }

    private void addHandover() {
        add(
                "HANDOVER-01",
                "whether it may be kept is asked first",
                HandoverQuestion.class,
                (it, readings) -> List.of(it.retention()));
        add(
                "HANDOVER-02",
                "a willing partner gets it",
                HandoverQuestion.class,
                (it, readings) -> it.partnerTeamWilling() == YesNo.YES
                        ? List.of(
                                Finding.of(it, Handover.NOW).warning(HandoverAdvice.CONFIRM_DOCUMENTATION),
                                Note.of(it, HandoverAdvice.AS_QUICKLY_AS_POSSIBLE))
                        : List.of());
        add("HANDOVER-03", "a rule that fails", HandoverQuestion.class, (it, readings) -> {
            if (it.interactionsDocumented() == YesNo.NO) {
                throw new RuleFailedException(
                        "HANDOVER-03", "desk/handover.drl", "The rule (HANDOVER-03) fails.", null);
            }
            return List.of();
        });
    }

    private void addOthers() {
        add(
                "DUTY-01",
                "sourced by us: the deal",
                DutyQuestion.class,
                (it, readings) -> it.source() == OpportunitySource.GITLAB
                        ? List.of(Finding.of(
                                it, Step.of(DutyAdvice.SUPPORT_DEAL_PROGRESS).by(Role.ECOSYSTEM_SA)))
                        : List.of());
        add(
                "DUTY-02",
                "sourced by us: discovery",
                DutyQuestion.class,
                (it, readings) -> it.source() == OpportunitySource.GITLAB
                        ? List.of(Finding.of(
                                it, Step.of(DutyAdvice.ENABLE_JOINT_DISCOVERY).by(Role.ECOSYSTEM_SA, Role.FIELD_SA)))
                        : List.of());
        add(
                "DUTY-03",
                "sourced by a partner: none",
                DutyQuestion.class,
                (it, readings) -> it.source() == OpportunitySource.PARTNER ? List.of(Nothing.of(it)) : List.of());
        add(
                "OWNERSHIP-01",
                "sourced by us: the Field SA",
                OwnershipQuestion.class,
                (it, readings) -> it.source() == OpportunitySource.GITLAB
                        ? List.of(Finding.of(it, Ownership.by(Role.FIELD_SA).supportedBy(Role.ECOSYSTEM_SA)))
                        : List.of());
        add(
                "REQUEST-01",
                "an id is given: the Field SA owns it",
                EngagementRequest.class,
                (it, readings) -> it.opportunityId().blank()
                        ? List.of()
                        : List.of(Finding.of(it, plan(Ownership.by(Role.FIELD_SA)))));
        add(
                "REQUEST-02",
                "always: two items",
                EngagementRequest.class,
                (it, readings) -> List.of(Finding.of(
                        it,
                        plan(
                                Verdict.REQUEST_INFORMATION,
                                RequiredItem.OPPORTUNITY_ID,
                                RequiredItem.COMMAND_PLAN_LINK))));
    }

    private static EngagementPlan plan(PlanPart... parts) {
        return new EngagementPlan(Set.of(parts));
    }

    private void retention(
            String id,
            String title,
            Predicate<RetentionQuestion> condition,
            Function<RetentionQuestion, Conclusion> conclusion) {
        add(
                id,
                title,
                RetentionQuestion.class,
                (it, readings) -> condition.test(it) ? List.of(conclusion.apply(it)) : List.of());
    }

    private <Q extends Question<?>> void add(
            String id, String title, Class<Q> type, BiFunction<Q, Readings, List<Object>> says) {
        String file = "desk/" + id.substring(0, id.indexOf('-')).toLowerCase(Locale.ROOT) + ".drl";
        Reason reason = new Reason(id, title, Force.MUST, List.of(), List.of("desk#" + id));
        rules.add(new StubRule(
                new RuleSummary(id, type, file, reason),
                (question, readings) -> says.apply(type.cast(question), readings)));
    }

    private static String text(String resource) {
        try (InputStream in = StubRules.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EngagementAdvisor advisor(Readings readings) {
        return new StubAdvisor(readings);
    }

    @Override
    public RuleSetIdentity identity(Readings readings) {
        return new RuleSetIdentity("desk", "1", "0".repeat(64));
    }

    @Override
    public List<Class<? extends Question<?>>> questions() {
        List<Class<? extends Question<?>>> types = new ArrayList<>();
        rules.stream().map(it -> it.summary().question()).distinct().forEach(types::add);
        return types;
    }

    @Override
    public Optional<Class<? extends Question<?>>> question(String name) {
        return Optional.empty();
    }

    @Override
    public List<RuleSummary> rules() {
        return rules.stream()
                .map(StubRule::summary)
                .sorted(Comparator.comparing(RuleSummary::id))
                .toList();
    }

    @Override
    public List<Term> coinedTerms() {
        return List.of();
    }

    @Override
    public List<RuleFileText> files() {
        return files;
    }

    private final class StubAdvisor implements EngagementAdvisor {
        private final Readings readings;

        StubAdvisor(Readings readings) {
            this.readings = readings;
        }

        @Override
        public <V> Decision<V> decide(Question<V> question) {
            List<Conclusion> conclusions = new ArrayList<>();
            List<Note> notes = new ArrayList<>();
            List<Decision<?>> asked = new ArrayList<>();
            List<Reason> asking = new ArrayList<>();
            for (StubRule rule : rules) {
                if (rule.summary().question() != question.getClass()) {
                    continue;
                }
                Reason reason = rule.summary().reason();
                for (Object said : rule.says().apply(question, readings)) {
                    if (said instanceof Conclusion conclusion) {
                        conclusions.add(conclusion.because(reason));
                    } else if (said instanceof Note note) {
                        notes.add(note.because(reason));
                    } else {
                        asked.add(decide((Question<?>) said));
                        asking.add(reason);
                    }
                }
            }
            return Decision.of(
                    question, conclusions, notes, asked, asking, identity(readings), any -> Optional.empty());
        }

        @Override
        public RuleSet ruleSet() {
            return StubRules.this;
        }

        @Override
        public Readings readings() {
            return readings;
        }
    }
}
