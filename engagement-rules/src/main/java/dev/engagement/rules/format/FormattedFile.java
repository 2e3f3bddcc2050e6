package dev.engagement.rules.format;

import dev.engagement.rules.RuleIssue;
import java.util.List;
import java.util.Optional;

/**
 * A rule file in its one layout, or what stands in the way. Immutable.
 *
 * @param name the name of the file as it was given
 * @param text the file in its one layout; empty if it has issues: then it is to be left as it is
 * @param difference the first line that formatting changes; empty if the file has its layout already, or issues
 * @param issues the errors of the file; none where a layout is given
 */
public record FormattedFile(
        String name, Optional<String> text, Optional<LineDifference> difference, List<RuleIssue> issues) {
    /** Copies the issues. {@inheritDoc} */
    public FormattedFile {
        issues = List.copyOf(issues);
    }

    /**
     * Whether formatting changes the file.
     *
     * @return true if any of its bytes would be another one
     */
    public boolean changed() {
        return difference.isPresent();
    }
}
