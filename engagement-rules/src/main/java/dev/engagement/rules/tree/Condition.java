package dev.engagement.rules.tree;

/** What must hold of a fact. A {@link Binding} always holds. */
public sealed interface Condition extends Node
        permits Comparison, Membership, Containment, Truth, AllOf, AnyOf, Binding {}
