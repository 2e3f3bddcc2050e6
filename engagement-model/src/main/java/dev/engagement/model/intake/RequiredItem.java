package dev.engagement.model.intake;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What a request still lacks (T38, T39). The item is on the list because it is missing. */
public enum RequiredItem implements Term, PlanPart {
    /** No opportunity id was given. */
    OPPORTUNITY_ID("Opportunity id"),
    /** The opportunity that was named is not known to be active. */
    ACTIVE_OPPORTUNITY("An active opportunity"),
    /** No link was given. */
    COMMAND_PLAN_LINK("Link to the Command Plan"),
    /** The plan that was linked is not known to belong to the opportunity. */
    COMMAND_PLAN_ASSOCIATED("Command Plan of this opportunity"),
    /** The plan is not known to be completed. */
    COMMAND_PLAN_COMPLETED("Completed Command Plan"),
    /** No Why Now was given. */
    WHY_NOW("Why Now"),
    /** A Why Now was given, but not as a sentence. */
    WHY_NOW_NOT_SENTENCE("Why Now as a sentence"),
    /** No Identified Pain was given. */
    IDENTIFIED_PAIN("Identified Pain"),
    /** An Identified Pain was given, but not as a sentence. */
    IDENTIFIED_PAIN_NOT_SENTENCE("Identified Pain as a sentence"),
    /** No Champion was named. */
    CHAMPION("Champion"),
    /** A customer meeting is planned and not known to be discussed with the SA. */
    MEETING_PREALIGNED("Meeting discussed with the SA beforehand"),
    /** A customer meeting is planned without a goal. */
    MEETING_GOAL("What the meeting is to achieve"),
    /** A customer meeting is planned and its objectives are not known to be clear. */
    OBJECTIVES_CLEAR("Clear and understandable objectives"),
    /** A customer meeting is planned and expectations are not known to be managed. */
    EXPECTATIONS_MANAGED("Managed and discussed expectations"),
    /** Not given; required only under {@link dev.engagement.model.reading.FurtherInformation#REQUIRED}. */
    OVERVIEW("Company overview"),
    /** Not given; required only under {@link dev.engagement.model.reading.FurtherInformation#REQUIRED}. */
    INITIATIVES("Initiatives"),
    /** Not given; required only under {@link dev.engagement.model.reading.FurtherInformation#REQUIRED}. */
    DESIRED_OUTCOMES("Desired outcomes"),
    /** Not given; required only under {@link dev.engagement.model.reading.FurtherInformation#REQUIRED}. */
    PERSONAS("Personas");

    private final Names names;

    RequiredItem(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
