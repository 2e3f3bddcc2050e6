package dev.engagement.rules.format;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.Comment;
import dev.engagement.rules.tree.Import;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives rule files their one layout. Stateless.
 *
 * <p>Words move, and none changes: titles, annotations, conditions and consequences stay as they are, and so does every
 * comment, beside the words where it stood. Imports are sorted; one on which a comment hangs stays in its place, and none
 * is removed, for an import that no rule uses can still be the one that names a question. The closing comment counts the
 * rules, also where it was missing or counted wrongly. A file with any other error is left as it is.
 */
public final class RuleFormatter {
    /** What formatting mends. */
    private static final Set<IssueCode> MENDED = Set.of(IssueCode.NO_CLOSING, IssueCode.CLOSING_COUNT);
    /** What only the rules of all other files tell, which are not read here. */
    private static final Set<IssueCode> OF_OTHER_FILES = Set.of(IssueCode.OVERLAY_UNKNOWN);

    private static final Pattern FIRST_RULE = Pattern.compile("(?m)^\\s*rule\\s");

    private RuleFormatter() {}

    /**
     * Formats a file that speaks of no question but those it imports.
     *
     * @param source the file
     * @param loader knows the types that its rules speak of
     * @return its layout, or what is wrong with it
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static FormattedFile format(RuleSource source, ClassLoader loader) {
        return format(List.of(source), List.of(), loader).get(0);
    }

    /**
     * Formats files that speak of each other's questions.
     *
     * @param sources the files
     * @param beside files of which these may speak: nothing but their imports is read, for the questions
     * @param loader knows the types that the rules speak of
     * @return for each file, in the same order, its layout or what is wrong with it
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static List<FormattedFile> format(
            Collection<RuleSource> sources, Collection<RuleSource> beside, ClassLoader loader) {
        RuleTree tree = read(sources, beside, loader);
        Map<String, RuleFile> read = new HashMap<>();
        tree.files().forEach(file -> read.put(file.name(), file));
        List<FormattedFile> formatted = new ArrayList<>();
        List<RuleSource> after = new ArrayList<>();
        for (RuleSource source : sources) {
            RuleFile file = read.get(source.name());
            List<RuleIssue> issues = errors(tree, source.name());
            if (file == null || !issues.isEmpty()) {
                formatted.add(new FormattedFile(source.name(), Optional.empty(), Optional.empty(), issues));
                after.add(source);
            } else {
                String text = layout(file);
                String before = new String(source.bytes(), StandardCharsets.UTF_8);
                formatted.add(new FormattedFile(
                        source.name(), Optional.of(text), LineDifference.first(before, text), List.of()));
                after.add(RuleSource.of(source.name(), text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        requireSameMeaning(formatted, read, read(after, beside, loader));
        return formatted;
    }

    private static RuleTree read(Collection<RuleSource> sources, Collection<RuleSource> beside, ClassLoader loader) {
        Set<String> names = sources.stream().map(RuleSource::name).collect(Collectors.toSet());
        Stream<RuleSource> others =
                beside.stream().filter(it -> !names.contains(it.name())).map(RuleFormatter::withoutRules);
        return RuleTree.read(Stream.concat(sources.stream(), others).toList(), loader);
    }

    private static RuleSource withoutRules(RuleSource source) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        Matcher rule = FIRST_RULE.matcher(text);
        String imports = rule.find() ? text.substring(0, rule.start()) : text;
        return RuleSource.of(source.name(), imports.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RuleIssue> errors(RuleTree tree, String file) {
        return tree.issues().stream()
                .filter(it -> it.file().equals(file) && it.severity() == RuleIssue.Severity.ERROR)
                .filter(it -> !MENDED.contains(it.code()) && !OF_OTHER_FILES.contains(it.code()))
                .toList();
    }

    /** The closing comment is written anew; an old one after the rules, whatever it counts, is not kept beside it. */
    private static String layout(RuleFile file) {
        Pattern closing = closing(file);
        return FilePrinter.print(
                WordReader.read(file.lexemes(), it -> closing.matcher(it.text()).matches()), file.closingText());
    }

    private static Pattern closing(RuleFile file) {
        String text = file.closingText();
        String name = text.substring("// end of ".length(), text.lastIndexOf(':'));
        String overlays = file.closing().isPresent() ? "(;.*)?" : "";
        return Pattern.compile(
                "//\\s*end\\s+of\\s+" + Pattern.quote(name) + "\\s*:\\s*\\d*\\s*(r|ru|rul|rules?)?\\s*" + overlays);
    }

    /** Reads what is to be written before anybody writes it. */
    private static void requireSameMeaning(
            List<FormattedFile> formatted, Map<String, RuleFile> before, RuleTree after) {
        for (FormattedFile file : formatted) {
            if (file.text().isPresent()) {
                RuleFile read = before.get(file.name());
                boolean same = after.files().stream()
                        .anyMatch(it -> it.name().equals(file.name())
                                && read != null
                                && errors(after, it.name()).isEmpty()
                                && meaning(it).equals(meaning(read)));
                if (!same) {
                    throw new IllegalStateException("Formatting would change what the file (" + file.name()
                            + ") says. It is left as it is.\nThis is a defect of the formatter: maybe report it with the"
                            + " file.");
                }
            }
        }
    }

    /** What formatting keeps. */
    private static List<Object> meaning(RuleFile file) {
        return List.of(
                file.packageName().map(it -> it.value()).orElse(""),
                file.imports().stream().map(Import::text).sorted().toList(),
                file.rules().stream().map(Rule::text).toList(),
                oneLine(file.header()),
                file.comments().stream()
                        .filter(it -> !closing(file).matcher(it.text()).matches())
                        .map(Comment::text)
                        .map(RuleFormatter::oneLine)
                        .toList());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
