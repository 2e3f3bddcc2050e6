package dev.engagement.rules;

import java.nio.charset.StandardCharsets;

/**
 * A rule file as text. Immutable.
 *
 * @param name its name, a path with slashes such as {@code handoff/retention.drl}
 * @param text what it says
 */
public record RuleFileText(String name, String text) {
    /**
     * The bytes of the file.
     *
     * @return the text in UTF-8
     */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
