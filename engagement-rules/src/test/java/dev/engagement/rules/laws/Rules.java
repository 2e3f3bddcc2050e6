package dev.engagement.rules.laws;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import java.util.List;

/** The handbook's rules as they were built ahead of time, loaded once for all laws. */
final class Rules {
    static final RuleSet HANDBOOK = RuleSet.handbook();

    private static final EngagementAdvisor ADVISOR = EngagementAdvisor.of(HANDBOOK, Readings.DEFAULT);

    private Rules() {}

    static EngagementAdvisor under(Readings readings) {
        return EngagementAdvisor.of(HANDBOOK, readings);
    }

    /** Decides under the default readings. */
    static <V> Decision<V> decide(Question<V> question) {
        return ADVISOR.decide(question);
    }

    /** Every combination of these switches, with all others at their defaults. */
    static List<Readings> readings(String... switches) {
        return Space.of(Readings.class).varying(switches).all().toList();
    }
}
