package dev.engagement.rules.laws;

import dev.engagement.model.Question;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.request.EngagementRequest;
import java.util.List;
import java.util.stream.Stream;

/** Questions of every type that the rules answer. */
final class Samples {
    private static final ClassValue<Space<Record>> SPACES = new ClassValue<>() {
        @Override
        @SuppressWarnings("unchecked") // every type of question is a record
        protected Space<Record> computeValue(Class<?> type) {
            return Space.of((Class<Record>) type);
        }
    };

    /** As many questions of one type as a test can ask. */
    private static final long ALL = 4_000;

    /** Every role that a rule may tell apart, and a few of the rest. */
    static final List<Role> ROLES = List.of(
            Role.ALLIANCE_SA,
            Role.ALLIANCE_DIRECTOR,
            Role.ALLIANCE_BDM,
            Role.STRATEGIC_AE,
            Role.COMMERCIAL_SA,
            Role.ECOSYSTEM_SA,
            Role.PRIMARY_SA,
            Role.SA_LEADER,
            Role.CSM,
            Role.PS_ENGINEER,
            Role.SUPPORT_ENGINEER,
            Role.PRODUCT_MANAGER,
            Role.SDR,
            Role.PARTNER,
            Role.UNKNOWN);

    private static final List<Need> NEEDS = Values.termsOf(Need.class);

    private Samples() {}

    /** The types of all questions. */
    static List<Class<? extends Question<?>>> types() {
        return Rules.HANDBOOK.questions();
    }

    /** The combinations of facts of a type of question. */
    static Space<Record> spaceOf(Class<?> type) {
        return SPACES.get(type);
    }

    /** The question of a type of which nothing is known. */
    static Question<?> nothingKnown(Class<? extends Question<?>> type) {
        return (Question<?>) spaceOf(type).nothingGiven();
    }

    /** The names of the facts that are known. */
    static List<String> factsKnown(Question<?> question) {
        Space<Record> space = spaceOf(question.getClass());
        return space.facts().stream()
                .filter(fact -> space.knows((Record) question, fact))
                .toList();
    }

    /** The same question without a fact. */
    static Question<?> without(String fact, Question<?> question) {
        return (Question<?>) spaceOf(question.getClass()).changed((Record) question, fact, null);
    }

    /** All questions of a type where they can all be asked, and else so many by chance. */
    static Stream<Question<?>> allOr(int number, Class<? extends Question<?>> type, long seed) {
        return type != EngagementRequest.class && telling(spaceOf(type)).size() <= ALL
                ? telling(spaceOf(type)).all().map(it -> (Question<?>) it)
                : some(number, type, seed);
    }

    /** So many questions of a type by chance. */
    static Stream<Question<?>> some(int number, Class<? extends Question<?>> type, long seed) {
        return type == EngagementRequest.class
                ? RandomRequests.some(number, seed).map(it -> it)
                : telling(spaceOf(type)).some(number, seed).map(it -> (Question<?>) it);
    }

    /** Of the roles and needs, those that a rule may tell apart and a few of the rest. */
    private static Space<Record> telling(Space<Record> space) {
        Space<Record> telling = space;
        for (String fact : List.of("requester", "role")) {
            if (space.facts().contains(fact)) {
                telling = telling.with(fact, ROLES);
            }
        }
        return space.facts().contains("need") ? telling.with("need", NEEDS) : telling;
    }
}
