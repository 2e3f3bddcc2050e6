package dev.engagement.rules.internal.input;

/**
 * Something that is wrong with an input, at its place.
 *
 * @param place where
 * @param warning whether the input can be used all the same
 * @param message what is wrong
 * @param remedy what to do; may be empty
 */
public record Problem(Place place, boolean warning, String message, String remedy) {
    /**
     * A problem that makes the input useless.
     *
     * @param place where
     * @param message what is wrong
     * @param remedy what to do; may be empty
     * @return the problem
     */
    public static Problem error(Place place, String message, String remedy) {
        return new Problem(place, false, message, remedy);
    }

    static Problem duplicate(String key, Place place) {
        return error(place, "The key (" + key + ") stands twice in one object.", "Maybe remove one of the two.");
    }
}
