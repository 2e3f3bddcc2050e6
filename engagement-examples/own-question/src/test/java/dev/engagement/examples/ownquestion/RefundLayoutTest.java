package dev.engagement.examples.ownquestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.format.FormattedFile;
import dev.engagement.rules.format.RuleFormatter;
import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rule file has the one layout of rule files. */
class RefundLayoutTest {
    @Test
    void formattingChangesNothing() throws IOException {
        Path file = Path.of("src/main/resources/desk/refund.drl");
        FormattedFile formatted = RuleFormatter.format(
                RuleSource.of("desk/refund.drl", Files.readAllBytes(file)), RefundQuestion.class.getClassLoader());

        assertThat(formatted.issues()).isEmpty();
        assertThat(formatted.difference()).isEmpty();
        assertThat(formatted.text()).contains(Files.readString(file));
    }
}
