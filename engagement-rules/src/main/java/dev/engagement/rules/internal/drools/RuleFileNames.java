package dev.engagement.rules.internal.drools;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.tree.RuleTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in which file a rule stands, by the id at the start of its name. */
final class RuleFileNames {
    private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([A-Z0-9-]+)");

    private final Map<String, String> fileById = new HashMap<>();

    private RuleFileNames() {}

    static RuleFileNames of(List<RuleFileText> files) {
        RuleFileNames names = new RuleFileNames();
        for (RuleFileText file : files) {
            Matcher rules = RULE.matcher(file.text());
            while (rules.find()) {
                names.fileById.put(rules.group(1), file.name());
            }
        }
        return names;
    }

    /** Of a rule that another file replaces, only the one in force counts. */
    static RuleFileNames of(RuleTree tree) {
        RuleFileNames names = new RuleFileNames();
        tree.files().forEach(file -> file.rules().forEach(rule -> names.fileById.put(rule.id(), file.name())));
        return names;
    }

    String fileOf(String ruleId) {
        return fileById.getOrDefault(ruleId, "");
    }
}
