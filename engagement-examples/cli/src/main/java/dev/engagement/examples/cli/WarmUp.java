package dev.engagement.examples.cli;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.check.CheckedFile;
import dev.engagement.rules.check.CheckedFiles;
import dev.engagement.rules.check.RuleCheck;
import java.util.List;

/**
 * Checks and builds rules that nobody asked for, in the background: the first builds of a process take several times as
 * long as later ones, and the first save should not wait for that.
 */
final class WarmUp {
    private static final String CHANGED_FILE = "intake/completeness.drl";
    private static final int ROUNDS = 2;

    private WarmUp() {}

    static void start() {
        Thread thread = new Thread(WarmUp::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Blank lines after its last make it another file, with the same rules. */
    private static void run() {
        RuleFileText file = RuleSet.handbook().files().stream()
                .filter(it -> it.name().equals(CHANGED_FILE))
                .findFirst()
                .orElseThrow();
        for (int round = 1; round <= ROUNDS; round++) {
            byte[] changed = new RuleFileText(CHANGED_FILE, file.text() + "\n".repeat(round)).bytes();
            RuleCheck.create().check(CheckedFiles.of(List.of(CheckedFile.of(CHANGED_FILE, CHANGED_FILE, changed))));
        }
    }
}
