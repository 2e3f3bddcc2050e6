package dev.engagement.rules.tree;

/** What a rule looks at, or for. */
public sealed interface Pattern extends Node permits Match, Exists, Absent {}
