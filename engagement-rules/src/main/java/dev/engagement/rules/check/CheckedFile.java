package dev.engagement.rules.check;

/** A rule file or scenario file that was read for a check. Immutable. */
public final class CheckedFile {
    private final String name;
    private final String shown;
    private final byte[] bytes;

    private CheckedFile(String name, String shown, byte[] bytes) {
        this.name = name;
        this.shown = shown;
        this.bytes = bytes;
    }

    /**
     * A file.
     *
     * @param name its place in the rule folder, such as {@code handoff/retention.drl}: one that a built-in file has
     *     replaces it
     * @param shown the name that issues show, such as the path by which an editor finds it
     * @param bytes what stands in it
     * @return the file, with a copy of the bytes
     */
    public static CheckedFile of(String name, String shown, byte[] bytes) {
        return new CheckedFile(name, shown, bytes.clone());
    }

    /**
     * Its place in the rule folder.
     *
     * @return the name, with slashes
     */
    public String name() {
        return name;
    }

    /**
     * The name that issues show.
     *
     * @return the name, mostly a path
     */
    public String shown() {
        return shown;
    }

    /**
     * What stands in it.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "CheckedFile[" + shown + ", " + bytes.length + " bytes]";
    }
}
