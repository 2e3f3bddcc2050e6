package dev.engagement.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Derives the name of a question from its class; remembers it by class, since rules compare names often. */
final class QuestionNames {
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            String name = type.getSimpleName();
            String stem = name.endsWith("Question") && name.length() > "Question".length()
                    ? name.substring(0, name.length() - "Question".length())
                    : name;
            return WORD_START.matcher(stem).replaceAll("-").toLowerCase(Locale.ROOT);
        }
    };

    private QuestionNames() {}

    static String of(Class<?> type) {
        return NAMES.get(type);
    }
}
