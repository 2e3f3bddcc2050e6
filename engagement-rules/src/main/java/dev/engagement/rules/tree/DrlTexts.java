package dev.engagement.rules.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses texts as the engine does, each once. */
final class DrlTexts {
    private final Map<String, Parsed> parsed = new HashMap<>();

    /**
     * What the engine's parser makes of a text.
     *
     * @param file what it found; empty if it cannot read the text
     * @param errors why it cannot
     */
    record Parsed(Optional<PackageDescr> file, List<DroolsError> errors) {}

    Parsed parse(String text) {
        return parsed.computeIfAbsent(text, DrlTexts::read);
    }

    private static Parsed read(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            Optional<PackageDescr> file = Optional.ofNullable(parser.parse(false, text));
            return new Parsed(parser.hasErrors() ? Optional.empty() : file, parser.getErrors());
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            return new Parsed(Optional.empty(), parser.getErrors()); // the parser's way to say that it cannot
        }
    }
}
