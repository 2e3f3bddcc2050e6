package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.internal.handbook.Citations;
import dev.engagement.rules.internal.handbook.HandbookSections;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleTree;
import dev.engagement.rules.tree.Stated;
import java.util.Set;

/** What rules cite is there. Stateless. */
final class CitationCheck {
    private CitationCheck() {}

    static void check(RuleTree tree, Warnings found) {
        found.addAll(Citations.unknownRows(tree));
        HandbookSections sections = HandbookSections.load();
        for (Rule rule : tree.rules()) {
            rule.sources().forEach(source -> check(rule, source, sections, found));
        }
    }

    /** Pages that are not the handbook's are somebody's own. */
    private static void check(Rule rule, Stated<String> source, HandbookSections sections, Warnings found) {
        String page = source.value().substring(0, source.value().indexOf('#'));
        Set<String> known = sections.of(page);
        if (!known.isEmpty() && !known.contains(source.value())) {
            found.add(
                    IssueCode.UNKNOWN_SECTION,
                    rule,
                    source.position(),
                    "The handbook's page (" + page + ") has no section ("
                            + source.value().substring(page.length() + 1) + ").",
                    NearestName.remedy(source.value(), known));
        }
    }
}
