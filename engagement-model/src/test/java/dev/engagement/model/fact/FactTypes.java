package dev.engagement.model.fact;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of this package, for tests that hold for all of them. */
final class FactTypes {
    static final List<OpenType<?>> OPEN = List.of(
            new OpenType<>(Role.class, Role::of),
            new OpenType<>(Need.class, Need::of),
            new OpenType<>(Region.class, Region::of),
            new OpenType<>(SubRegion.class, SubRegion::of),
            new OpenType<>(Segment.class, Segment::of),
            new OpenType<>(PartnerKind.class, PartnerKind::of));

    static final List<Class<? extends Term>> CLOSED = List.of(
            OpportunityStage.class,
            OpportunitySource.class,
            DealRegistration.class,
            Approval.class,
            Audience.class,
            Motion.class,
            SalesPhase.class,
            Hosting.class,
            AdditionalInformation.class,
            Initiator.class,
            Initiated.class,
            TeamChoice.class,
            PerceivedSize.class,
            Inquiry.class,
            AgreementTopic.class,
            ToolPurpose.class,
            PlanningTopic.class,
            InitiativeState.class,
            ReviewTopic.class,
            ExchangeMode.class,
            ChangeKind.class);

    /** Types that are used as sets, whose unknown is the empty set. */
    static final Set<Class<? extends Term>> SETS = Set.of(Approval.class, AdditionalInformation.class);

    /** An open vocabulary and its door. */
    record OpenType<T extends OpenTerm<T>>(Class<T> type, Function<String, T> of) {}

    private FactTypes() {}

    static Stream<Class<? extends Term>> all() {
        return Stream.concat(OPEN.stream().map(OpenType::type), CLOSED.stream());
    }

    static <T extends Term> Set<T> constantsThat(Class<T> type, Predicate<T> predicate) {
        return Vocabulary.of(type).terms().stream().filter(predicate).collect(Collectors.toSet());
    }
}
