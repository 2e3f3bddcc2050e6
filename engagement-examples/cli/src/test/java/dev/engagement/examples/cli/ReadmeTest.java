package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of rules and commands is so. Its Java is compared beside the quickstart. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final String SCRIPT = "engagement-examples/engagement ";

    private final String readme = read("README.md");

    @Test
    void showsARuleAsItStandsInItsFile() {
        String rule = blocks("drl").get(0);

        assertThat(RuleSet.handbook().files()).anyMatch(file -> file.text().contains("\n" + rule + "\n"));
    }

    @Test
    void showsWhatTheCommandsPrint() {
        List<String> commands = new ArrayList<>(blocks("shell"));
        String one = commands.get(0);
        String all = commands.get(1);

        assertThat(one).startsWith(SCRIPT);
        Shell shell = Shell.run(words(one));
        assertThat(shell.exit()).as(shell.err()).isZero();
        String shown = blocks("text").get(1);
        assertThat(shown).endsWith("\n    …");
        assertThat(shell.out()).startsWith(shown.substring(0, shown.length() - "    …".length()));
        assertThat(one).startsWith(all + " --id ");
    }

    /** The words after the script, with the path as it is from here. */
    private static String[] words(String command) {
        return command.substring(SCRIPT.length())
                .replace("engagement-examples/requests/sa-requests.csv", Shell.REQUESTS)
                .split(" ");
    }

    @Test
    void namesTheTestCommandThatIsRun() {
        List<String> commands = blocks("shell");

        assertThat(read(".ci/run").lines()).contains(commands.get(commands.size() - 1));
    }

    @Test
    void namesTheVersionThatIsBuilt() {
        String version = "<version>0.1.0-SNAPSHOT</version>";

        assertThat(blocks("xml").get(0)).contains(version);
        assertThat(read("pom.xml")).contains("<artifactId>engagement-parent</artifactId>\n  " + version);
    }

    @Test
    void linksToWhatIsThere() {
        Matcher links = LINK.matcher(readme);
        List<String> targets = new ArrayList<>();
        while (links.find()) {
            targets.add(links.group(1));
        }

        assertThat(targets).hasSizeGreaterThan(5).allMatch(target -> Files.exists(ROOT.resolve(target)));
    }

    @Test
    void scriptIsExecutable() {
        assertThat(Files.isExecutable(ROOT.resolve(SCRIPT.strip()))).isTrue();
    }

    private List<String> blocks(String language) {
        Matcher blocks = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(readme);
        List<String> found = new ArrayList<>();
        while (blocks.find()) {
            found.add(blocks.group(1));
        }
        assertThat(found).as(language).isNotEmpty();
        return found;
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException("The file (" + file + ") cannot be read.", e);
        }
    }
}
