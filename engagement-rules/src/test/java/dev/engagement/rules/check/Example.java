package dev.engagement.rules.check;

import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An example of a help page: a rule file and perhaps scenarios, as a file where {@code handoff/retention.drl} stands. */
record Example(String rules, String scenarios) {
    private static final String NAME = "handoff/retention.drl";
    private static final Map<String, String> PACKAGES = new TreeMap<>(Map.of(
            "dev.engagement.model", "Advice Conclusion Finding Missing NotCovered Note Nothing Readings YesNo",
            "dev.engagement.model.fact", "Need OpportunitySource OpportunityStage",
            "dev.engagement.model.handoff", "Retention RetentionQuestion",
            "dev.engagement.model.routing", "RoutingQuestion"));
    private static final Pattern BLOCK = Pattern.compile("```(drl file|drl|yaml)\n(.*?)```\n", Pattern.DOTALL);

    /** The examples after a word such as {@code Wrong:}, up to the next one. */
    static Example after(String word, String page) {
        int start = page.indexOf("\n" + word + "\n");
        int end = page.indexOf("\nRight:\n", start + 1);
        Matcher blocks = BLOCK.matcher(page.substring(start, end < 0 ? page.length() : end));
        String rules = "";
        String scenarios = "";
        while (blocks.find()) {
            switch (blocks.group(1)) {
                case "yaml" -> scenarios = blocks.group(2);
                case "drl" -> rules = framed(blocks.group(2));
                default -> rules = blocks.group(2);
            }
        }
        return new Example(rules, scenarios);
    }

    /** The whole file around rules: package, the imports that they need, and the closing comment. */
    private static String framed(String rules) {
        List<String> lines = new ArrayList<>(List.of("package dev.engagement.handbook.handoff", ""));
        PACKAGES.forEach((name, types) -> Stream.of(types.split(" ", -1))
                .filter(type ->
                        Pattern.compile("\\b" + type + "\\b").matcher(rules).find())
                .forEach(type -> lines.add("import " + name + "." + type)));
        long count = rules.lines().filter(it -> it.startsWith("rule ")).count();
        lines.add("");
        lines.add(rules + "// end of retention: " + count + (count == 1 ? " rule" : " rules"));
        return String.join("\n", lines) + "\n";
    }

    /** What is said of it; rules are built only where the code is one of scenarios. */
    List<RuleIssue> issues(boolean withScenarios) {
        if (!withScenarios) {
            RuleSource source = RuleSource.of(NAME, rules.getBytes(StandardCharsets.UTF_8));
            return RuleCheck.warnings(RuleTree.read(List.of(source), Example.class.getClassLoader()))
                    .all();
        }
        List<CheckedFile> files = new ArrayList<>();
        files.add(CheckedFile.of(NAME, NAME, rules.getBytes(StandardCharsets.UTF_8)));
        if (!scenarios.isEmpty()) {
            String name = "handoff/retention.scenarios.yaml";
            files.add(CheckedFile.of(name, name, scenarios.getBytes(StandardCharsets.UTF_8)));
        }
        return RuleCheck.create().check(CheckedFiles.of(files)).issues();
    }
}
