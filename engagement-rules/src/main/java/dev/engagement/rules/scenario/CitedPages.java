package dev.engagement.rules.scenario;

import dev.engagement.model.HandbookRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Orders rules by the pages and sections that they cite, each as {@code page#section}. */
final class CitedPages {
    private CitedPages() {}

    static List<PageCoverage> of(List<RuleCoverage> rules) {
        SortedMap<String, List<RuleCoverage>> bySource = new TreeMap<>();
        rules.stream()
                .sorted(Comparator.comparing(RuleCoverage::id))
                .forEach(rule -> new LinkedHashSet<>(rule.use().rule().reason().sources())
                        .forEach(source -> bySource.computeIfAbsent(source, it -> new ArrayList<>())
                                .add(rule)));
        Map<String, List<SectionCoverage>> byPage = new TreeMap<>();
        bySource.forEach((source, citing) -> byPage.computeIfAbsent(pageOf(source), it -> new ArrayList<>())
                .add(new SectionCoverage(sectionOf(source), citing, rowsOf(source, citing))));
        return byPage.entrySet().stream()
                .map(it -> new PageCoverage(it.getKey(), it.getValue()))
                .toList();
    }

    private static String pageOf(String source) {
        return source.substring(0, source.indexOf('#'));
    }

    private static String sectionOf(String source) {
        return source.substring(source.indexOf('#') + 1);
    }

    private static List<String> rowsOf(String source, List<RuleCoverage> citing) {
        return citing.stream()
                .flatMap(it -> it.use().rule().reason().rows().stream())
                .filter(it -> it.sources().contains(source))
                .map(HandbookRow::id)
                .distinct()
                .sorted()
                .toList();
    }
}
