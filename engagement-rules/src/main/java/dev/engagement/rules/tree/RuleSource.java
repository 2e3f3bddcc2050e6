package dev.engagement.rules.tree;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a rule file and the name that people know it by. Immutable. */
public final class RuleSource {
    private final String name;
    private final byte[] bytes;

    private RuleSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A rule file.
     *
     * @param name the name as it is shown to people, such as {@code handoff/retention.drl}; where it has a folder, the
     *     package of the file must end with the folder's name
     * @param bytes what stands in it
     * @return the source, with a copy of the bytes
     */
    public static RuleSource of(String name, byte[] bytes) {
        return new RuleSource(name, bytes.clone());
    }

    /**
     * Reads a rule file, once and never more than a little beyond the most that a rule file may have: what is larger is
     * an issue of the rule tree.
     *
     * @param name the name as it is shown to people
     * @param in the bytes; stays open
     * @return the source
     * @throws IOException if the bytes cannot be read
     */
    public static RuleSource read(String name, InputStream in) throws IOException {
        return new RuleSource(name, in.readNBytes(RuleLimits.BYTES_OF_A_FILE + 1));
    }

    /**
     * The name as it is shown to people.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What stands in the file.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * How much stands in the file.
     *
     * @return the number of bytes
     */
    public int size() {
        return bytes.length;
    }

    @Override
    public String toString() {
        return "RuleSource[" + name + ", " + bytes.length + " bytes]";
    }
}
