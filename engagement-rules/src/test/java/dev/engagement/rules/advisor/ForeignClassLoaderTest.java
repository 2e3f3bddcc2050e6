package dev.engagement.rules.advisor;

import static dev.engagement.rules.advisor.DeskRules.advisor;
import static dev.engagement.rules.advisor.DeskRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.model.RefundQuestion;
import dev.engagement.model.Count;
import dev.engagement.model.YesNo;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.OtherLibraries;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The thread that loads rules may have a context class loader without Drools, or with another copy of it, as in servers
 * and pools. What Drools looks up once a JVM is looked up here anew, in classes of their own.
 */
@Isolated("changes the context class loader")
public class ForeignClassLoaderTest {
    @Test
    void contextClassLoaderWithoutDrools() throws Exception {
        try (URLClassLoader own = OtherLibraries.loader(it -> false, List.of());
                URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
            assertThat(outcomes(own, foreign)).isEqualTo("NEEDS_FACTS, then DECIDED");
        }
    }

    @Test
    void contextClassLoaderWithAnotherCopyOfDrools() throws Exception {
        try (URLClassLoader own = OtherLibraries.loader(it -> false, List.of());
                URLClassLoader foreign = OtherLibraries.loader(it -> false, List.of())) {
            assertThat(outcomes(own, foreign)).isEqualTo("NEEDS_FACTS, then DECIDED");
        }
    }

    @Test
    void contextClassLoaderIsLeftAsItWas() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(foreign);
            RuleSet.handbook();
            assertThat(thread.getContextClassLoader()).isSameAs(foreign);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object outcomes(URLClassLoader own, ClassLoader context) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return OtherLibraries.call(own, ForeignClassLoaderTest.class, "prebuiltThenBuilt");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Decides with rules built ahead of time, and with rules built now. */
    public static String prebuiltThenBuilt() {
        Object prebuilt = EngagementAdvisor.create()
                .decide(OwnershipQuestion.builder().build())
                .outcome();
        Object built = advisor(rule(
                        "REFUND-01",
                        "$question : RefundQuestion( paid == YesNo.YES )",
                        "Finding.of( $question, Refund.FULL )"))
                .decide(new RefundQuestion(YesNo.YES, Count.of(3)))
                .outcome();
        return prebuilt + ", then " + built;
    }
}
