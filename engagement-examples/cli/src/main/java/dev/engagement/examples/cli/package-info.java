/**
 * {@link dev.engagement.examples.cli.Engagement}: the library on the command line. Reads words and files, asks the
 * library, and prints what it says; decides nothing itself.
 */
@NullMarked
package dev.engagement.examples.cli;

import org.jspecify.annotations.NullMarked;
