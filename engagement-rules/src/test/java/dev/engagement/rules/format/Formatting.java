package dev.engagement.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.Import;
import dev.engagement.rules.tree.Lexeme;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Formats texts, and compares what files say without the formatter's help. */
final class Formatting {
    private static final ClassLoader LOADER = Formatting.class.getClassLoader();

    private Formatting() {}

    static RuleSource source(String name, String text) {
        return RuleSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static FormattedFile format(String name, String text) {
        return RuleFormatter.format(source(name, text), LOADER);
    }

    static List<FormattedFile> format(Collection<RuleSource> sources) {
        return RuleFormatter.format(sources, List.of(), LOADER);
    }

    static String formatted(String name, String text) {
        FormattedFile file = format(name, text);
        assertThat(file.issues()).as(text).isEmpty();
        return file.text().orElseThrow();
    }

    static RuleTree read(String name, String text) {
        return RuleTree.read(List.of(source(name, text)), LOADER);
    }

    /** Formats a text that the rule tree accepts, and checks all that is promised of that; empty if it has errors. */
    static Optional<String> checked(String name, String text) {
        RuleTree before = read(name, text);
        FormattedFile file = format(name, text);
        boolean wrong = before.issues().stream()
                .anyMatch(it -> it.severity() == RuleIssue.Severity.ERROR
                        && !it.code().id().matches("E21[01]"));
        if (wrong) {
            assertThat(file.text()).as(text).isEmpty();
            assertThat(file.issues()).as(text).isNotEmpty();
            return Optional.empty();
        }
        String tidy = file.text().orElseThrow(() -> new AssertionError(file.issues() + "\n" + text));
        RuleTree after = read(name, tidy);
        assertThat(after.usable()).as(tidy).isTrue();
        assertSameMeaning(before.files().get(0), after.files().get(0));
        assertThat(comments(tidy, after.files().get(0)))
                .isEqualTo(comments(text, before.files().get(0)));
        assertTidy(tidy);
        FormattedFile again = format(name, tidy);
        assertThat(again.text()).as("formatted twice").contains(tidy);
        assertThat(again.changed()).isFalse();
        assertThat(file.changed()).isEqualTo(!tidy.equals(text));
        return Optional.of(tidy);
    }

    static void assertSameMeaning(RuleFile before, RuleFile after) {
        assertThat(after.packageName().orElseThrow().value())
                .isEqualTo(before.packageName().orElseThrow().value());
        assertThat(after.rules())
                .extracting(Rule::text)
                .isEqualTo(before.rules().stream().map(Rule::text).toList());
        assertThat(after.imports())
                .extracting(Import::text)
                .containsExactlyInAnyOrderElementsOf(
                        before.imports().stream().map(Import::text).toList());
    }

    /** All comments but the closing one, in their order, whatever their blanks. */
    static List<String> comments(String text, RuleFile file) {
        assertThat(file.text()).isEqualTo(text.replaceFirst("^\uFEFF", ""));
        String closing = file.closingText();
        String upToCount = closing.substring(0, closing.indexOf(':'));
        return file.comments().stream()
                .map(it -> it.text().replaceAll("\\s+", " ").strip())
                .filter(it -> !it.startsWith(upToCount))
                .toList();
    }

    static void assertTidy(String text) {
        assertThat(text).doesNotContain("\r", "\n\n\n", "\uFEFF").endsWith("\n").doesNotEndWith("\n\n");
        assertThat(text.lines()).noneMatch(it -> it.endsWith(" "));
    }

    static List<Lexeme> lexemes(String name, String text) {
        return read(name, text).files().get(0).lexemes();
    }
}
