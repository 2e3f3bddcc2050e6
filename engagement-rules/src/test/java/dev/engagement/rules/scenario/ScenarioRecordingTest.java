package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.reading.WillingAndApproved;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.facts.RandomQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioRecordingTest {
    private static final StubRules RULES = new StubRules();

    @TempDir
    Path folder;

    @Test
    void recordedDecisionsReadAsApproved() throws IOException {
        Path approved = Approved.FOLDER.resolve("recorded.yaml");
        Scenarios scenarios = Scenarios.read(Approved.FOLDER.resolve("failures"), RULES);
        Readings readings = Readings.builder()
                .willingAndApproved(WillingAndApproved.APPROVAL_WINS)
                .build();
        ScenarioRecording recording = new ScenarioRecording(readings);
        scenarios.replay(RULES.advisor(readings)).results().stream()
                .filter(it -> it.decision().isPresent())
                .forEach(it -> recording.add("case 7", it.decision().get()));
        Approved.check(approved, recording.text());
        Path file = folder.resolve("new/recorded.scenarios.yaml");
        recording.writeTo(file);
        assertThat(Scenarios.read(file, RULES).replay().failures()).isEmpty();
        assertThatThrownBy(() -> recording.writeTo(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("exists already.\nMaybe choose another name, or remove it.");
    }

    @Test
    void randomQuestionsOfTheHandbookAreReadBackAndPass() throws IOException {
        EngagementAdvisor advisor = EngagementAdvisor.of(RuleSet.handbook(), Readings.DEFAULT);
        RandomQuestions random = new RandomQuestions(new Random(20_260_101));
        ScenarioRecording recording = new ScenarioRecording(advisor.readings());
        List<Question<?>> questions = new ArrayList<>();
        for (Class<? extends Question<?>> type : advisor.ruleSet().questions()) {
            for (int i = 0; i < 30; i++) {
                Question<?> question = random.next(type);
                questions.add(question);
                recording.add("a \"strange\" name: # " + i, advisor.decide(question));
            }
        }
        Path file = folder.resolve("random.scenarios.yaml");
        recording.writeTo(file);
        Scenarios read = Scenarios.read(file, advisor.ruleSet());
        assertThat(read.all()).extracting(Scenario::question).isEqualTo(questions);
        assertThat(read.replay(advisor).failures()).isEmpty();
    }

    @Test
    void namesAreOneLineAndUnique() {
        Decision<?> decision = RULES.advisor(Readings.DEFAULT)
                .decide(RetentionQuestion.builder().build());
        String text = new ScenarioRecording(Readings.DEFAULT)
                .add("case\n 1", decision)
                .add("Case 1", decision)
                .add(" ", decision)
                .text();
        assertThat(text.lines().filter(it -> it.startsWith("- name")))
                .containsExactly("- name: case 1", "- name: Case 1 (2)", "- name: retention");
    }

    @Test
    void nothingRecordedIsNoFile() {
        Path file = folder.resolve("none.scenarios.yaml");
        assertThatThrownBy(() -> new ScenarioRecording(Readings.DEFAULT).writeTo(file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.exists(file)).isFalse();
    }
}
