package dev.engagement.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import dev.engagement.rules.tree.ParkingFiles;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No sound file is refused, however it is laid out, and each says what it said before. */
class HonestFilesTest {
    private static final ClassLoader LOADER = HonestFilesTest.class.getClassLoader();

    /** Sound files by their names. */
    private static Map<String, String> sound() {
        Map<String, String> sound = new LinkedHashMap<>();
        for (String name : List.of("parking/small.drl", "parking/permit.drl", "parking/fee.drl")) {
            sound.put(name, ParkingFiles.text(name));
        }
        sound.put("parking/titles.drl", HonestVariations.titles());
        sound.put("parking/forms.drl", HonestVariations.forms());
        return sound;
    }

    static Stream<Arguments> variations() {
        return sound().entrySet().stream()
                .flatMap(file -> HonestVariations.layouts().keySet().stream()
                        .map(layout -> Arguments.of(file.getKey(), layout)));
    }

    @ParameterizedTest
    @MethodSource("variations")
    void saysTheSameInEveryLayout(String name, String layout) {
        String text = sound().getOrDefault(name, "");
        String varied = HonestVariations.laidOut(layout, text);

        assertThat(errors(read(Map.of(name, varied)))).as(varied).isEmpty();
        assertThat(meaning(read(Map.of(name, varied)))).isEqualTo(meaning(read(Map.of(name, text))));
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("layouts")
    void theHandbookSaysTheSameInEveryLayout(String layout) {
        Map<String, String> handbook = new LinkedHashMap<>();
        Map<String, String> varied = new LinkedHashMap<>();
        RuleSet.handbook().files().forEach(file -> {
            handbook.put(file.name(), file.text());
            varied.put(file.name(), HonestVariations.laidOut(layout, file.text()));
        });

        RuleTree tree = read(varied);

        assertThat(errors(tree)).isEmpty();
        assertThat(tree.rules()).hasSizeGreaterThan(200);
        assertThat(meaning(tree)).isEqualTo(meaning(read(handbook)));
    }

    static Set<String> layouts() {
        return HonestVariations.layouts().keySet();
    }

    @Test
    void theEngineBuildsEveryLayoutAndEveryForm() {
        Map<String, String> files = new LinkedHashMap<>();
        HonestVariations.layouts().values().forEach(layout -> add(files, "parking/small.drl", layout));
        sound().keySet().forEach(name -> add(files, name, text -> text));

        assertIsBuilt(files);
    }

    /** Takes a minute or two. */
    @Tag("full")
    @Test
    void theEngineBuildsEveryFormInEveryLayout() {
        Map<String, String> files = new LinkedHashMap<>();
        sound().keySet()
                .forEach(name -> HonestVariations.layouts().values().forEach(layout -> add(files, name, layout)));

        assertThat(files).hasSizeGreaterThanOrEqualTo(100);
        assertIsBuilt(files);
    }

    /** Adds a file with ids and a folder of its own, which cites no rows: the handbook has none of these. */
    private static void add(Map<String, String> files, String name, UnaryOperator<String> layout) {
        String prefix = "V" + files.size() + "-";
        String text = sound().getOrDefault(name, "")
                .replaceAll("(?m)^rule \"", "rule \"" + prefix)
                .replaceAll("@row\\( \"[^\"]*\" \\)", "@source( \"town#permits\" )");
        files.put(prefix + "/" + name, layout.apply(text));
    }

    /** All in one rule set. */
    private static void assertIsBuilt(Map<String, String> files) {
        RuleSetBuilder builder = RuleSet.builder().classLoader(LOADER);
        files.forEach((name, text) -> builder.file(new RuleFileText(name, text)));

        RuleSet built = builder.build();

        assertThat(files.keySet())
                .allMatch(name -> built.rules().stream()
                        .anyMatch(it -> it.id().startsWith(name.substring(0, name.indexOf('/')))));
    }

    private static RuleTree read(Map<String, String> files) {
        return RuleTree.read(
                files.entrySet().stream()
                        .map(it -> RuleSource.of(it.getKey(), new RuleFileText(it.getKey(), it.getValue()).bytes()))
                        .toList(),
                LOADER);
    }

    private static List<RuleIssue> errors(RuleTree tree) {
        return tree.issues().stream()
                .filter(it -> it.severity() == RuleIssue.Severity.ERROR)
                .toList();
    }

    private static List<String> meaning(RuleTree tree) {
        return tree.rules().stream().map(Rule::text).toList();
    }
}
