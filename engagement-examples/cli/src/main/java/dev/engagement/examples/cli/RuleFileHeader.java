package dev.engagement.examples.cli;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import java.util.List;
import java.util.Optional;

/** What the comment at the head of a rule file says: first what the question is, then how its rules combine. */
record RuleFileHeader(String question, String policy) {
    private static final RuleFileHeader NONE = new RuleFileHeader("", "");

    static RuleFileHeader of(RuleSet ruleSet, Class<? extends Question<?>> type) {
        Optional<String> file = ruleSet.rules().stream()
                .filter(rule -> rule.question().equals(type))
                .map(RuleSummary::file)
                .findFirst();
        return ruleSet.files().stream()
                .filter(text -> text.name().equals(file.orElse("")))
                .map(text -> read(text.text(), type.getSimpleName() + ":"))
                .findFirst()
                .orElse(NONE);
    }

    private static RuleFileHeader read(String file, String policyMark) {
        int start = file.indexOf("/*");
        int end = file.indexOf("*/");
        if (start < 0 || end < start) {
            return NONE;
        }
        StringBuilder question = new StringBuilder();
        StringBuilder policy = new StringBuilder();
        StringBuilder current = question;
        for (String line : lines(file.substring(start + 2, end))) {
            String words = line;
            if (words.startsWith(policyMark)) {
                current = policy;
                words = words.substring(policyMark.length());
            } else if (question.isEmpty()) {
                words = words.replaceFirst("^[A-Z0-9-]+:", "");
            }
            current.append(current.isEmpty() ? "" : " ").append(words.strip());
        }
        return new RuleFileHeader(sentence(question.toString()), sentence(policy.toString()));
    }

    private static List<String> lines(String comment) {
        return comment.lines()
                .map(line -> line.strip().replaceFirst("^\\*\\s*", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
