/** What the door promises, whatever the rules are: contracts, failures, threads, isolation. */
@org.jspecify.annotations.NullMarked
package dev.engagement.rules.advisor;
