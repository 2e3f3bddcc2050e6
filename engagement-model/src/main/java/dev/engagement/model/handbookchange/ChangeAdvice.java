package dev.engagement.model.handbookchange;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done to change the handbook or a process (T10). */
public enum ChangeAdvice implements Advice, Term {
    /** T10.01 to T10.03. */
    OPEN_MERGE_REQUEST("Open a merge request"),
    /** T10.04. */
    ASK_MANAGER_TO_MERGE("Ask the own manager to merge it"),
    /** T10.04. */
    MERGE_WHEN_ASKED("Merge it when its author asks"),
    /** T10.05. */
    SET_LABEL("Set the label SA-HANDBOOK on it"),
    /** T10.06. */
    POST_LINK("Post a link to it"),
    /** T10.07. */
    MENTION_LEADERS("Mention @sa_leaders in the post"),
    /** T10.08. */
    POST_GIVES_NOTICE("The post only gives notice: the judgement of the contributor is trusted"),
    /** T10.09. */
    TRY_IT_OUT("Try it out"),
    /** T10.10. */
    SHARE_LEARNINGS("Share what was learned"),
    /** T10.11. */
    CONTRIBUTE_TO_PAGES("Contribute to the process maps and the handbook pages beside them");

    private final Names names;

    ChangeAdvice(String words) {
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
