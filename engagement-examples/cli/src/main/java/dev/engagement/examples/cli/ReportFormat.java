package dev.engagement.examples.cli;

import java.util.Locale;

/** How a report is printed. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For a page or a merge request. */
    MARKDOWN;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
