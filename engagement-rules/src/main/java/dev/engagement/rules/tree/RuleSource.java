package dev.engagement.rules.tree;

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

    @Override
    public String toString() {
        return "RuleSource[" + name + ", " + bytes.length + " bytes]";
    }
}
