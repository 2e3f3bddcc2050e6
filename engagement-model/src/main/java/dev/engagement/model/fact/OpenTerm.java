package dev.engagement.model.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A term of a vocabulary that may grow: a value type with constants, and terms that others coin. Two terms of one type
 * are equal if their codes are. Subclasses are final and immutable.
 *
 * @param <T> the type of the term
 */
public abstract class OpenTerm<T extends OpenTerm<T>> implements Term, Comparable<T> {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Names names;

    /**
     * Makes a term.
     *
     * @param names its names
     * @throws IllegalArgumentException if the code is not in lower case with hyphens
     */
    protected OpenTerm(Names names) {
        if (!CODE.matcher(names.code()).matches()) {
            throw new IllegalArgumentException("The code (" + names.code()
                    + ") is not in lower case with hyphens.\nMaybe " + codeOf(names.code()) + ".");
        }
        this.names = names;
    }

    /**
     * Makes a code of any words.
     *
     * @param words the words
     * @return lower case, with hyphens for what is neither letter nor digit; {@code unnamed} if nothing is left
     */
    public static String codeOf(String words) {
        StringBuilder code = new StringBuilder(words.length());
        for (char character : words.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean plain = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
            if (plain) {
                code.append(character);
            } else if (code.length() > 0 && code.charAt(code.length() - 1) != '-') {
                code.append('-');
            }
        }
        while (code.length() > 0 && code.charAt(code.length() - 1) == '-') {
            code.setLength(code.length() - 1);
        }
        return code.length() == 0 ? "unnamed" : code.toString();
    }

    @Override
    public final Names names() {
        return names;
    }

    /**
     * Whether nobody said which.
     *
     * @return true for the constant {@code UNKNOWN} only
     */
    public final boolean unknown() {
        return code().equals("unknown");
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OpenTerm<?> term && getClass() == term.getClass() && code().equals(term.code());
    }

    @Override
    public final int hashCode() {
        return code().hashCode();
    }

    @Override
    public final int compareTo(T other) {
        return code().compareTo(other.code());
    }

    @Override
    public final String toString() {
        return label();
    }
}
