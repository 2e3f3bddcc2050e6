package dev.engagement.rules.internal;

/** Checks that a library is there which this module can do without. Stateless. */
public final class Libraries {
    private Libraries() {}

    /**
     * Refuses to go on without a library.
     *
     * @param purpose what it is needed for, such as {@code Reading JSON}
     * @param library its name for people
     * @param type the name of one of its types
     * @param artifact the artifact of ours that brings it
     * @throws IllegalStateException if the library is not on the class path
     */
    public static void require(String purpose, String library, String type, String artifact) {
        try {
            Class.forName(type, false, Libraries.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(
                    purpose + " needs a library (" + library + ") that is not on the class path.\n"
                            + "Maybe add the dependency dev.engagement:" + artifact + " with <type>pom</type>.",
                    e);
        }
    }
}
