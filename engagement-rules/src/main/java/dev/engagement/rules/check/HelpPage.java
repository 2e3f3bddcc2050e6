package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * What a code of an issue means: why it is refused or suspicious, a wrong and a right example, and what to do. Immutable.
 *
 * @param code the code
 * @param text the whole page, in Markdown
 */
public record HelpPage(IssueCode code, String text) {
    /**
     * The page of a code.
     *
     * @param code the code
     * @return its page
     */
    public static HelpPage of(IssueCode code) {
        String resource = "help/" + code.id() + ".md";
        try (InputStream in = HelpPage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + resource
                        + ") is not on the class path.\nMaybe the jar of engagement-rules was repacked without it.");
            }
            return new HelpPage(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds the page of a code by its id.
     *
     * @param id the id, such as {@code E405}, in whatever case
     * @return the page
     * @throws NoSuchElementException if no code has this id; it names the nearest one
     */
    public static HelpPage find(String id) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        return Stream.of(IssueCode.values())
                .filter(it -> it.id().equals(wanted))
                .findFirst()
                .map(HelpPage::of)
                .orElseThrow(() -> new NoSuchElementException("There is no code (" + id + ").\n"
                        + NearestName.remedy(
                                wanted,
                                Stream.of(IssueCode.values()).map(IssueCode::id).toList())));
    }

    /**
     * What the code means.
     *
     * @return the first paragraph of the page
     */
    public String meaning() {
        return text.split("\n\n", 3)[1].replace('\n', ' ').strip();
    }
}
