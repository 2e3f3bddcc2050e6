package dev.engagement.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells coverage in words. Stateless. */
final class CoverageText {
    private CoverageText() {}

    static String of(Coverage coverage) {
        List<String> lines = new ArrayList<>();
        List<CoverageGap> gaps = coverage.gaps();
        lines.add(
                gaps.isEmpty()
                        ? "Coverage: no gaps."
                        : "Coverage: " + gaps.size() + (gaps.size() == 1 ? " gap." : " gaps."));
        gaps.forEach(it -> lines.add(it.toString()));
        lines.add("");
        lines.addAll(table(questions(coverage)));
        if (!coverage.pages().isEmpty()) {
            lines.add("");
            lines.addAll(table(pages(coverage)));
        }
        return String.join("\n", lines);
    }

    private static List<List<String>> questions(Coverage coverage) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("question", "rules", "conditions", "outcomes and values"));
        for (QuestionCoverage it : coverage.questions()) {
            rows.add(row(it.name(), it.rulesCovered(), it.conditionsCovered(), it.outcomesCovered()));
        }
        rows.add(row("all", coverage.rulesCovered(), coverage.conditionsCovered(), coverage.outcomesCovered()));
        return rows;
    }

    private static List<List<String>> pages(Coverage coverage) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("page", "rules that cite it"));
        coverage.pages().forEach(it -> rows.add(row(it.page(), it.rulesCovered())));
        return rows;
    }

    private static List<String> row(String name, Share... shares) {
        List<String> row = new ArrayList<>(List.of(name));
        for (Share share : shares) {
            row.add(share.toString());
        }
        return row;
    }

    /** Rows with their columns below each other. */
    private static List<String> table(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(it -> it.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
