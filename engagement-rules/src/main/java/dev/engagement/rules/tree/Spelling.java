package dev.engagement.rules.tree;

import java.util.regex.Pattern;

/**
 * How every string of a rule file is spelled. What is spelled otherwise is an issue, so no string can carry more than
 * it is for. A title alone may have letters of any language; no string has quotes, backslashes or hidden characters.
 */
final class Spelling {
    /** The permanent id of a rule. */
    static final String RULE_ID = "[A-Za-z][A-Za-z0-9]{0,39}(?:-[A-Za-z0-9]{1,39}){0,9}";
    /** The name of a rule: id, colon, title. */
    static final Pattern RULE_NAME = Pattern.compile("(" + RULE_ID + ")\\s*:\\s*(\\S(?:.*\\S)?)\\s*");
    /** The id of a row: {@code T27.03}. */
    static final Pattern ROW = Pattern.compile("[A-Z]{1,3}[0-9]{1,4}\\.[0-9]{1,4}[a-z]?");
    /** A page and a section: {@code ecosystem-sa#esa-opportunity-handoff}. */
    static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*#[A-Za-z0-9][A-Za-z0-9._-]*");
    /** Any text that is no title: the characters of an English keyboard. */
    static final Pattern PLAIN_TEXT = Pattern.compile("[ !#-\\[\\]-~]*");
    /** The name of a package. */
    static final Pattern PACKAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*");
    /** A name that a rule gives. */
    static final Pattern GIVEN_NAME = Pattern.compile("\\$[a-z][A-Za-z0-9]*");
    /** A whole number without sign. */
    static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    /** A salience without sign. */
    static final Pattern SALIENCE = Pattern.compile("0|[1-9][0-9]{0,5}");
    /** The name of a file, without the folders before it. */
    static final Pattern FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.drl");

    private Spelling() {}

    static boolean is(Pattern pattern, String words) {
        return pattern.matcher(words).matches();
    }
}
