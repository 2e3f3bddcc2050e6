package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.model.ShipmentQuestion;
import dev.engagement.model.Count;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.rules.internal.interpret.FactBase;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.RuleMatcher;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Position;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * Faults of the engine that the interpreter would show, and that rule files cannot run into: kie#7115, where a rule with
 * {@code not} inside {@code exists} falls silent beside a rule of another package, and kie#7109, where rules with
 * {@code accumulate} do.
 */
class KnownEngineFaultsTest {
    private static final ShipmentQuestion QUESTION =
            new ShipmentQuestion(YesNo.YES, YesNo.UNKNOWN, YesNo.UNKNOWN, Count.UNKNOWN, Set.of(), Text.BLANK);
    private static final String ASKING = """
            package repro.a
            import com.acme.model.ShipmentQuestion
            import dev.engagement.model.Missing
            rule "asks" when $q : ShipmentQuestion() then insert( Missing.of( $q, "parcels" ) ); end
            """;
    private static final String SUBJECT = """
            package repro.b
            import dev.engagement.model.Missing
            import dev.engagement.model.NotCovered
            rule "subject" when exists( Missing() and not NotCovered() ) then end
            """;
    private static final String SIBLING = """
            package repro.c
            import dev.engagement.model.Finding
            import dev.engagement.model.Missing
            rule "sibling" when exists( Missing() and Finding() ) then end
            """;

    @Test
    void interpreterSpeaksWhereTheEngineFallsSilent() {
        Position anywhere = new Position("repro/b.drl", 1, 1, 1, 1);
        Pattern subject = new Exists(
                List.of(
                        new Match(Optional.empty(), Missing.class, List.of(), anywhere),
                        new Absent(
                                List.of(new Match(Optional.empty(), NotCovered.class, List.of(), anywhere)), anywhere)),
                anywhere);
        FactBase facts = FactBase.of(List.of(QUESTION, Missing.of(QUESTION, "parcels")));

        assertThat(new RuleMatcher(facts).matches(subject, Names.NONE)).hasSize(1);
        assertThat(firings(ASKING, SUBJECT)).as("alone").isEqualTo(2);
        assertThat(firings(ASKING, SUBJECT, SIBLING))
                .as("Beside its sibling the engine leaves the rule out: once it does not, kie#7115 is mended.")
                .isEqualTo(1);
    }

    private static int firings(String... files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("repro", "known-fault", Integer.toString(files.length));
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        for (int i = 0; i < files.length; i++) {
            system.write("src/main/resources/repro/file" + i + ".drl", files[i]);
        }
        KieBuilder builder = services.newKieBuilder(system, ShipmentQuestion.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages()).isEmpty();
        KieContainer container = services.newKieContainer(release, ShipmentQuestion.class.getClassLoader());
        KieSession session = container.newKieSession();
        try {
            session.insert(QUESTION);
            return session.fireAllRules();
        } finally {
            session.dispose();
            container.dispose();
            services.getRepository().removeKieModule(release);
        }
    }

    @Test
    void ruleFilesCannotNestNorAccumulate() {
        assertThat(refused("exists( Missing() and not NotCovered() )")).isTrue();
        assertThat(refused("accumulate( Missing( $f : fact ); $n : count( $f ) )"))
                .isTrue();
        assertThat(refused("exists Missing()")).as("what is allowed").isFalse();
    }

    private static boolean refused(String pattern) {
        String file = Shipments.file(List.of("rule \"SHIPMENT-01: a rule\"  @source( \"desk#shipments\" )\n"
                        + "when  $question : ShipmentQuestion()\n      " + pattern
                        + "\nthen  insert( NotCovered.of( $question ) );  end\n"))
                .text();
        return !RuleTree.read(
                        List.of(RuleSource.of("desk/shipment.drl", file.getBytes(StandardCharsets.UTF_8))),
                        KnownEngineFaultsTest.class.getClassLoader())
                .usable();
    }
}
