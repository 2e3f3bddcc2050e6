package dev.engagement.model.request;

import dev.engagement.model.Advice;
import dev.engagement.model.Finding;
import dev.engagement.model.Note;
import dev.engagement.model.PartsDisagreeException;
import dev.engagement.model.PlanPart;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.activity.RecordAdvice;
import dev.engagement.model.assurance.AssuranceAdvice;
import dev.engagement.model.contact.AsyncSupport;
import dev.engagement.model.contact.Contact;
import dev.engagement.model.coverage.Coverage;
import dev.engagement.model.events.EventStatus;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.Role;
import dev.engagement.model.handoff.Handover;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.intake.QualificationStep;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Risk;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.participation.Participation;
import dev.engagement.model.product.Adequacy;
import dev.engagement.model.product.CapabilityStep;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.triage.EcosystemLabel;
import dev.engagement.model.triage.IssueTemplate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be done about a whole request: the sum of what the narrower questions answered. Grouping is all that
 * happens here; every part was said by a rule. Immutable; two plans are equal if their parts are.
 *
 * @param parts what the rules said, in no particular order
 */
public record EngagementPlan(Set<PlanPart> parts) implements Question.Whole.Part<EngagementPlan> {
    private static final EngagementPlan EMPTY = new EngagementPlan(Set.of());

    /** Something said beside an answer. */
    private record Remark(Advice advice, boolean warning) implements PlanPart {}

    /**
     * Copies the parts.
     * {@inheritDoc}
     *
     * @throws PartsDisagreeException if two different parts are of a kind of which a plan has one
     */
    public EngagementPlan {
        parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
        Map<Class<?>, PlanPart> single = new HashMap<>();
        for (PlanPart part : parts) {
            PlanPart other = part.single() ? single.putIfAbsent(part.getClass(), part) : null;
            if (other != null) {
                throw new PartsDisagreeException(part.getClass().getSimpleName(), other, part);
            }
        }
    }

    /**
     * The plan that answers and notes of narrower questions make: every answer that may stand in a plan, and every
     * warning and remark.
     *
     * @param findings the answers
     * @param notes what was said beside
     * @return a plan with just that
     */
    public static EngagementPlan of(List<Finding<?>> findings, List<Note> notes) {
        Set<PlanPart> parts = new LinkedHashSet<>();
        for (Finding<?> finding : findings) {
            if (finding.value() instanceof PlanPart part) {
                parts.add(part);
            }
            finding.warnings().forEach(advice -> parts.add(new Remark(advice, true)));
        }
        notes.forEach(note -> parts.add(new Remark(note.advice(), note.warning())));
        return new EngagementPlan(parts);
    }

    /**
     * One thing that is to be done or known.
     *
     * @param part the step, or whatever else may stand in a plan
     * @return a plan with just that
     */
    public static EngagementPlan of(PlanPart part) {
        return new EngagementPlan(Set.of(part));
    }

    /**
     * A plan that says nothing.
     *
     * @return the plan without parts
     */
    public static EngagementPlan empty() {
        return EMPTY;
    }

    @Override
    public EngagementPlan and(EngagementPlan other) {
        Set<PlanPart> both = new LinkedHashSet<>(parts);
        return both.addAll(other.parts) ? new EngagementPlan(both) : this;
    }

    /**
     * What becomes of the request.
     *
     * @return the verdict; empty where none was reached
     */
    public Optional<Verdict> verdict() {
        return only(Verdict.class);
    }

    /**
     * Who owns the opportunity.
     *
     * @return the ownership; empty where it was not decided
     */
    public Optional<Ownership> ownership() {
        return only(Ownership.class);
    }

    /**
     * The owner of the opportunity.
     *
     * @return the role; empty where it was not decided
     */
    public Optional<Role> owner() {
        return ownership().map(Ownership::owner);
    }

    /**
     * Who supports the owner.
     *
     * @return the roles in natural order
     */
    public Set<Role> supporters() {
        return ownership().map(Ownership::supporters).orElse(Set.of());
    }

    /**
     * Whether the Ecosystem SA may keep the opportunity.
     *
     * @return the retention; empty where it was not decided
     */
    public Optional<Retention> retention() {
        return only(Retention.class);
    }

    /**
     * Whether the opportunity is handed over now.
     *
     * @return the handover; empty where it was not decided
     */
    public Optional<Handover> handover() {
        return only(Handover.class);
    }

    /**
     * Whose approval is missing to keep the opportunity.
     *
     * @return the approvals; empty if none is needed
     */
    public Set<Approval> approvalsMissing() {
        return retention().map(Retention::approvalsMissing).orElse(Set.of());
    }

    /**
     * Whom to engage.
     *
     * @return the engagements in natural order
     */
    public Set<Engagement> engagements() {
        return all(Engagement.class);
    }

    /**
     * What the request still lacks.
     *
     * @return the items in the order of the handbook
     */
    public Set<RequiredItem> missingItems() {
        return all(RequiredItem.class);
    }

    /**
     * Whether the SA takes part.
     *
     * @return the participation; empty where it was not decided
     */
    public Optional<Participation> participation() {
        return only(Participation.class);
    }

    /**
     * Which SA serves seller, segment and region, and how: the engagement model.
     *
     * @return the coverage; empty where it was not decided
     */
    public Optional<Coverage> coverage() {
        return only(Coverage.class);
    }

    /**
     * Whether the need is served in Slack.
     *
     * @return the answer; empty where it was not decided
     */
    public Optional<AsyncSupport> asyncSupport() {
        return only(AsyncSupport.class);
    }

    /**
     * Where to reach whom.
     *
     * @return the contacts in natural order
     */
    public Set<Contact> contacts() {
        return all(Contact.class);
    }

    /**
     * Which labels an issue for the Ecosystem SAs carries.
     *
     * @return the labels in natural order
     */
    public Set<EcosystemLabel> labels() {
        return all(EcosystemLabel.class);
    }

    /**
     * Which template an issue for the need uses.
     *
     * @return the template; empty where it was not decided
     */
    public Optional<IssueTemplate> template() {
        return only(IssueTemplate.class);
    }

    /**
     * Whether the request for an event is tracked.
     *
     * @return the status; empty where it was not decided
     */
    public Optional<EventStatus> event() {
        return only(EventStatus.class);
    }

    /**
     * What is next with a capability that the product may lack.
     *
     * @return the step; empty where it was not decided
     */
    public Optional<CapabilityStep> capability() {
        return only(CapabilityStep.class);
    }

    /**
     * Whether the date that is wished for leaves enough time.
     *
     * @return the answer; empty where it was not decided
     */
    public Optional<Adequacy> leadTime() {
        return only(Adequacy.class);
    }

    /**
     * Which lead times the date wished for does not leave.
     *
     * @return the notices by what they are for
     */
    public Set<ShortNotice> shortNotices() {
        return all(ShortNotice.class);
    }

    /**
     * What to do by when: the steps for which the handbook states a limit.
     *
     * @return the steps in natural order
     */
    public Set<Step> timeLimits() {
        Set<Step> limited = new LinkedHashSet<>(steps());
        limited.removeIf(step -> step.within().equals(TimeLimit.NONE_STATED));
        return Collections.unmodifiableSet(limited);
    }

    /**
     * What to do next.
     *
     * @return the steps in natural order
     */
    public Set<Step> steps() {
        return all(Step.class);
    }

    /**
     * What to record of the activity: those of the steps that concern its record.
     *
     * @return the steps in natural order
     */
    public Set<Step> records() {
        Set<Step> recording = new LinkedHashSet<>(steps());
        recording.removeIf(
                step -> !(step.what() instanceof RecordAdvice) && step.what() != AssuranceAdvice.CAPTURE_TIME);
        return Collections.unmodifiableSet(recording);
    }

    /**
     * The next step of qualifying the account.
     *
     * @return the step; empty where it was not decided
     */
    public Optional<QualificationStep> qualification() {
        return only(QualificationStep.class);
    }

    /**
     * What comes of engaging an SA so.
     *
     * @return the risks in the order of the handbook
     */
    public Set<Risk> risks() {
        return all(Risk.class);
    }

    /**
     * What to beware of.
     *
     * @return the warnings by code
     */
    public Set<Advice> warnings() {
        return remarks(true);
    }

    /**
     * What else was said.
     *
     * @return the remarks by code, without the warnings
     */
    public Set<Advice> notes() {
        return remarks(false);
    }

    private Set<Advice> remarks(boolean warning) {
        return parts.stream()
                .filter(Remark.class::isInstance)
                .map(Remark.class::cast)
                .filter(remark -> remark.warning() == warning)
                .map(Remark::advice)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <P extends PlanPart> Optional<P> only(Class<P> type) {
        return ofType(type).findFirst();
    }

    private <P extends PlanPart & Comparable<P>> Set<P> all(Class<P> type) {
        Set<P> sorted = ofType(type).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        return Collections.unmodifiableSet(sorted);
    }

    private <P extends PlanPart> Stream<P> ofType(Class<P> type) {
        return parts.stream().filter(type::isInstance).map(type::cast);
    }
}
