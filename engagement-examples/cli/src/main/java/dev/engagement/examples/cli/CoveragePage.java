package dev.engagement.examples.cli;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import dev.engagement.model.RuleSetIdentity;
import dev.engagement.rules.scenario.Coverage;
import dev.engagement.rules.scenario.CoverageGap;
import dev.engagement.rules.scenario.PageCoverage;
import dev.engagement.rules.scenario.RuleCoverage;
import dev.engagement.rules.scenario.SectionCoverage;
import dev.engagement.rules.scenario.Share;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Coverage as one HTML file that needs nothing else: no script, no picture, no network. Every gap has a colour and words.
 * Texts of rules go through the template library, which escapes them.
 */
final class CoveragePage {
    private final Coverage coverage;
    private final List<CoverageGap> gaps;

    CoveragePage(Coverage coverage) {
        this.coverage = coverage;
        this.gaps = coverage.gaps();
    }

    /** Writes the page; an older one is replaced. */
    void writeTo(Path file, RuleSetIdentity ruleSet, String summary) {
        if (Files.isDirectory(file)) {
            throw new Refusal(
                    "The path (" + file + ") is a folder, not a file.\nMaybe add a name, such as coverage.html.");
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, written(ruleSet, summary));
        } catch (IOException e) {
            throw new Refusal("The file (" + file + ") cannot be written: " + e.getMessage()
                    + ".\nMaybe its folder is a file or protected, or the disk is full.");
        }
    }

    /** The page; the summary says what was replayed. */
    String written(RuleSetIdentity ruleSet, String summary) {
        return document(html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title("Coverage of " + ruleSet.name()),
                                        style(rawHtml(styles()))),
                                body(main(
                                        h1("Coverage of " + ruleSet.name()),
                                        p("Version " + ruleSet.version() + ". " + summary),
                                        totals(),
                                        gapList(),
                                        each(coverage.questions(), QuestionTables::of),
                                        pages())))
                        .withLang("en"))
                + "\n";
    }

    private static String styles() {
        try (InputStream in = Objects.requireNonNull(CoveragePage.class.getResourceAsStream("coverage.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The styles of the page cannot be read: " + e.getMessage(), e);
        }
    }

    private DomContent gapList() {
        if (gaps.isEmpty()) {
            return p("No gaps: every rule spoke and was silent, every condition was seen true and false, and every"
                            + " outcome and value was seen.")
                    .withClass("fine");
        }
        return section(
                h2(gaps.size() == 1 ? "1 gap" : gaps.size() + " gaps"),
                ul(each(gaps, it -> li(join(code(it.position().toString()), Gaps.marked(it.message())))))
                        .withClass("gaps"));
    }

    private DomContent totals() {
        return table(
                caption("What scenarios cover, by question"),
                Gaps.heads("Question", "Rules", "Conditions", "Outcomes and values"),
                tbody(
                        each(
                                coverage.questions(),
                                it -> tr(
                                        th(a(it.name()).withHref("#" + QuestionTables.anchor(it)))
                                                .withScope("row"),
                                        share(it.rulesCovered()),
                                        share(it.conditionsCovered()),
                                        share(it.outcomesCovered()))),
                        tr(
                                th("All").withScope("row"),
                                share(coverage.rulesCovered()),
                                share(coverage.conditionsCovered()),
                                share(coverage.outcomesCovered()))));
    }

    private static DomContent share(Share share) {
        int missing = share.all() - share.covered();
        return share.complete()
                ? td(share.toString())
                : td(Gaps.marked(share + ": " + missing + (missing == 1 ? " gap" : " gaps")));
    }

    private DomContent pages() {
        return section(
                h2("Pages of the handbook"),
                coverage.pages().isEmpty() ? p("No rule cites a page.") : each(coverage.pages(), CoveragePage::page));
    }

    private static DomContent page(PageCoverage page) {
        return div(table(
                        caption("Page " + page.page() + ": " + page.rulesCovered() + " rules that cite it are covered"),
                        Gaps.heads("Section", "Rules covered", "Rules", "Rows"),
                        tbody(each(
                                page.sections(),
                                it -> tr(
                                        th(it.section()).withScope("row"),
                                        share(it.rulesCovered()),
                                        td(rules(it)),
                                        td(String.join(", ", it.rows())))))))
                .withClass("wide");
    }

    private static DomContent rules(SectionCoverage section) {
        List<RuleCoverage> rules = section.rules();
        return each(
                rules,
                (index, it) -> each(
                        text(index == 0 ? "" : ", "),
                        it.covered() ? text(it.id()) : Gaps.marked(it.id() + " not covered")));
    }
}
