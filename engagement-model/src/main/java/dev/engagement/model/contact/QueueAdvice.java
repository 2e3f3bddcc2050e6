package dev.engagement.model.contact;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** How the queue of the Ecosystem SAs works (T23). */
public enum QueueAdvice implements Advice, Term {
    /** T23.02. */
    MENTION_TEAM_MEMBER("Mention any member of the team, which opens a thread"),
    /** T23.03. */
    COVER_FOR_COLLEAGUE("Cover for the colleague who is away"),
    /** T23.04. */
    CREATE_TRACKING_ISSUE("Create a tracking issue from the channel"),
    /** T23.05. */
    MOVE_TO_CHANNEL("Move the direct message over to the channel"),
    /** T23.05, what is confidential. */
    MIND_CONFIDENTIAL_CONTENT("The channel is open to the whole company: leave confidential content out");

    private final Names names;

    QueueAdvice(String words) {
        this.names = Names.of(this, words);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public String code() {
        return names.code();
    }

    @Override
    public String words() {
        return names.label();
    }
}
