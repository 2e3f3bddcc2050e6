package dev.engagement.examples.cli;

import static j2html.TagCreator.each;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;

/** What the tables of coverage have in common. */
final class Gaps {
    private Gaps() {}

    /** A gap in words, and in colour. */
    static DomContent marked(String words) {
        return strong(words).withClass("gap");
    }

    /** How often something was seen, or in words that it never was. */
    static DomContent count(String words, int seen, String never) {
        return seen == 0 ? marked(never) : text(words + seen);
    }

    static DomContent heads(String... names) {
        return thead(tr(each(List.of(names), it -> th(it).withScope("col"))));
    }
}
