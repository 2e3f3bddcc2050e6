package dev.engagement.model;

/**
 * Which rules decided: two decisions with equal identities were made by the same rule files under the same readings.
 *
 * @param name the name of the rule set
 * @param version its version
 * @param sha256 the SHA-256 over all rule files and the readings, as 64 hexadecimal digits in lower case
 */
public record RuleSetIdentity(String name, String version, String sha256) {}
