package dev.engagement.rules.tree;

/** What a rule says: one thing about one question. */
public sealed interface Consequence extends Node
        permits InsertFinding, InsertNothing, InsertMissing, InsertNotCovered, InsertNote, InsertQuestion {
    /**
     * The question that it is about, or that asks.
     *
     * @return the name that the rule gave to the question
     */
    Variable question();
}
