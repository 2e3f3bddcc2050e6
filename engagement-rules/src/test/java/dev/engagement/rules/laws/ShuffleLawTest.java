package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import dev.engagement.rules.RuleSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Order means nothing: the rules of a family, shuffled and dealt anew to its files, decide as before. */
class ShuffleLawTest {
    private static final int QUESTIONS_OF_A_TYPE = 150;
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .+$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package .+$");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".+?(?=^rule \"|^// end of |\\z)");

    /** One family: building one takes a while. */
    @ParameterizedTest
    @CsvSource("handoff, 1")
    void aShuffledFamilyDecidesAlike(String family, long seed) {
        decidesAlike(List.of(family), seed);
    }

    @ParameterizedTest
    @Tag("full")
    @CsvSource({"intake, 2", "ownership, 3", "request, 4", "routing, 5"})
    void aLargeShuffledFamilyDecidesAlike(String family, long seed) {
        decidesAlike(List.of(family), seed);
    }

    @ParameterizedTest
    @Tag("full")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void allFamiliesShuffledDecideAlike(long seed) {
        decidesAlike(families().keySet(), seed);
    }

    @Test
    void everyFamilyIsShuffled() {
        assertThat(families().keySet())
                .hasSize(22)
                .contains("handoff", "intake", "ownership", "request", "routing", "triage");
    }

    private static void decidesAlike(Collection<String> families, long seed) {
        RuleSet shuffled = shuffled(families, new Random(seed));
        assertThat(ids(shuffled)).isEqualTo(ids(Rules.HANDBOOK));
        assertThat(shuffled.files()).hasSameSizeAs(Rules.HANDBOOK.files()).isNotEqualTo(Rules.HANDBOOK.files());

        EngagementAdvisor advisor = EngagementAdvisor.of(shuffled, Readings.DEFAULT);
        List<Question<?>> questions = new ArrayList<>();
        Samples.types()
                .forEach(type -> questions.addAll(
                        Samples.some(QUESTIONS_OF_A_TYPE, type, seed).toList()));
        assertThat(questions).hasSizeGreaterThan(QUESTIONS_OF_A_TYPE * 5);
        assertThat(questions)
                .allSatisfy(it -> assertThat(Said.in(advisor.decide(it))).isEqualTo(Said.in(Rules.decide(it))));
    }

    private static List<String> ids(RuleSet ruleSet) {
        return ruleSet.rules().stream().map(RuleSummary::id).toList();
    }

    private static RuleSet shuffled(Collection<String> families, Random random) {
        RuleSetBuilder builder = RuleSet.builder();
        families().forEach((family, files) -> {
            if (families.contains(family)) {
                dealtAnew(files, random).forEach(builder::file);
            }
        });
        return builder.build();
    }

    private static Map<String, List<RuleFileText>> families() {
        Map<String, List<RuleFileText>> families = new TreeMap<>();
        for (RuleFileText file : Rules.HANDBOOK.files()) {
            String family = file.name().substring(0, file.name().lastIndexOf('/'));
            families.computeIfAbsent(family, any -> new ArrayList<>()).add(file);
        }
        return families;
    }

    /** Every file gets some rules of every other, and the imports of all. */
    private static List<RuleFileText> dealtAnew(List<RuleFileText> files, Random random) {
        SortedSet<String> imports = new TreeSet<>();
        List<String> rules = new ArrayList<>();
        for (RuleFileText file : files) {
            imports.addAll(all(IMPORT, file.text()));
            rules.addAll(all(RULE, file.text()));
        }
        Collections.shuffle(rules, random);
        String head = all(PACKAGE, files.get(0).text()).get(0) + "\n\n" + String.join("\n", imports) + "\n\n";
        List<RuleFileText> dealt = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            List<String> hand = rules.subList(i * rules.size() / files.size(), (i + 1) * rules.size() / files.size());
            String name = files.get(i).name();
            String stem = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
            String closing = "// end of " + stem + ": " + hand.size() + (hand.size() == 1 ? " rule" : " rules") + "\n";
            dealt.add(new RuleFileText(name, head + String.join("", hand) + closing));
        }
        return dealt;
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
