package dev.engagement.model.remit;

import dev.engagement.model.fact.Term;

/** The part of a remit that an activity belongs to. */
public enum RemitArea implements Term {
    /** Giving advice and expertise (T03). */
    ADVISE("Advice and expertise"),
    /** Showing what meets the requirements (T03). */
    DEMONSTRATE("Demonstrating fit"),
    /** Finding and proposing solutions (T03). */
    PROPOSE("Proposing solutions"),
    /** Linking teams inside the company (T03). */
    LIAISE("Linking teams"),
    /** Work with existing customers on one's own initiative (T03). */
    PROACTIVE("Proactive work"),
    /** Growing together with partners (T06). */
    JOINT_PARTNER_GROWTH("Growing together with partners"),
    /** What SA management does (T08). */
    MANAGEMENT("SA management"),
    /** Developing partners (T13). */
    PARTNER_DEVELOPMENT("Partner development"),
    /** Being an expert (T13, T31). */
    SUBJECT_MATTER_EXPERTISE("Subject matter expertise"),
    /** Making sales succeed (T13). */
    SALES_EFFECTIVENESS("Sales effectiveness"),
    /** Making things known inside and outside (T13, T31). */
    EVANGELISM("Internal and external evangelism"),
    /** The strategy of the Alliances group (T13). */
    ALLIANCES_STRATEGY("Alliances strategy"),
    /** Carrying feedback and breaking silos (T13). */
    FEEDBACK("Feedback"),
    /** Creating content (T13). */
    CONTENT_CREATION("Content creation"),
    /** What the role does in general (T13, T29, T31). */
    ROLE("The role in general"),
    /** Developing champions at partners (T30). */
    CHAMPION_DEVELOPMENT("Partner champion development"),
    /** Building the practices of partners (T30). */
    PRACTICE_SOLUTION_BUILDING("Partner practice solution building"),
    /** Helping the Ecosystem Sales Managers to drive opportunities (T30). */
    ASSIST_ESM("Assisting the Ecosystem Sales Manager"),
    /** Making the services of partners known (T30). */
    PARTNER_SOLUTION_EVANGELISM("Partner solution evangelism"),
    /** Widening the ecosystem (T30). */
    ECOSYSTEM_EXPANSION("Ecosystem expansion"),
    /** Going to market with alliance partners (T31). */
    PARTNER_GTM("Partner go-to-market"),
    /** The strategy of the Ecosystem group (T31). */
    STRATEGY("Ecosystem strategy"),
    /** Sourcing and curating content (T31). */
    CONTENT_CURATION("Content curation");

    private final Names names;

    RemitArea(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
