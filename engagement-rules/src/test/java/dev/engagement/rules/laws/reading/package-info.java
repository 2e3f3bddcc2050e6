/**
 * The handbook read a second time, in plain Java and without a look at the rule files: what the tests of the shelf above
 * hold the rules against. Comments name page and line. Where the pages leave a choice, the project's settled readings are
 * followed and the comment says so.
 */
@NullMarked
package dev.engagement.rules.laws.reading;

import org.jspecify.annotations.NullMarked;
