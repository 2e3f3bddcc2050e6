package dev.engagement.rules.internal.drools;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.drools.model.Model;

/** The handbook's rules as this library was built with them: classes made of the rule files, and the files themselves. */
public final class Handbook {
    /** The name of the rule set. */
    public static final String NAME = "handbook";

    private static final String ROOT = "/dev/engagement/handbook/";
    private static final String MODELS = "/META-INF/kie/dev.engagement/engagement-rules/drools-model";
    private static final String VERSION_LINE = "Drools-Model-Version";

    /** Every rule file, by name; a test compares the list with the folder. */
    private static final List<String> FILES = List.of(
            "activity/record.drl",
            "activity/time-share.drl",
            "agreements/agreement.drl",
            "agreements/booking.drl",
            "agreements/response.drl",
            "agreements/tool.drl",
            "agreements/travel.drl",
            "assurance/assurance.drl",
            "contact/async-support.drl",
            "contact/contact.drl",
            "contact/ecosystem-queue.drl",
            "coverage/commercial-request.drl",
            "coverage/coverage.drl",
            "coverage/sa-request.drl",
            "coverage/supported-team.drl",
            "demo/demo-architect.drl",
            "events/event-staffing.drl",
            "events/event.drl",
            "handbookchange/change.drl",
            "handoff/handover.drl",
            "handoff/retention.drl",
            "incentives/mbo.drl",
            "incentives/payout.drl",
            "intake/completeness.drl",
            "intake/effort.drl",
            "intake/intake.drl",
            "intake/qualification.drl",
            "intake/qualifying-meeting.drl",
            "intake/risk.drl",
            "ownership/duty.drl",
            "ownership/ownership.drl",
            "participation/demo.drl",
            "participation/discovery.drl",
            "participation/participation.drl",
            "participation/solution-input.drl",
            "planning/initiative.drl",
            "planning/planning.drl",
            "planning/review.drl",
            "product/capability.drl",
            "product/lead-time.drl",
            "product/product-support.drl",
            "remit/alliance-channel-remit.drl",
            "remit/alliance-remit.drl",
            "remit/ecosystem-remit.drl",
            "remit/field-remit.drl",
            "remit/management-remit.drl",
            "remit/marketing.drl",
            "remit/objective.drl",
            "remit/partner-approach.drl",
            "remit/purpose.drl",
            "remit/trust.drl",
            "request/request.drl",
            "routing/adviser.drl",
            "routing/care.drl",
            "routing/channel.drl",
            "routing/entry.drl",
            "routing/outreach.drl",
            "routing/recognition.drl",
            "routing/routing.drl",
            "routing/strategic-field.drl",
            "services/positioning.drl",
            "services/services.drl",
            "specialists/expert.drl",
            "specialists/logging.drl",
            "specialists/second-sa.drl",
            "successplan/conversation.drl",
            "successplan/plan-content.drl",
            "successplan/plan-document.drl",
            "successplan/plan-field.drl",
            "successplan/plan-process.drl",
            "triage/ecosystem-label.drl",
            "triage/issue-content.drl",
            "triage/label.drl",
            "triage/template.drl",
            "triage/triage.drl");

    private static final AtomicReference<DroolsRuleSet> RULES = new AtomicReference<>();

    private Handbook() {}

    /**
     * The rules, loaded at the first call, without compiler or parser.
     *
     * @return the same rule set at every call
     */
    public static RuleSet load() {
        return rules();
    }

    static DroolsRuleSet rules() {
        DroolsRuleSet loaded = RULES.get();
        if (loaded == null) {
            List<RuleFileText> files = files();
            RuleFileNames names = RuleFileNames.of(files);
            loaded = DroolsRuleSet.of(NAME, version(), files, names, builtFiles(files, names), List.of(), List.of());
            if (!RULES.compareAndSet(null, loaded)) {
                return rules(); // another thread was quicker
            }
        }
        return loaded;
    }

    /**
     * The version of the rules: that of the library, also where its jar was repacked.
     *
     * @return the version
     */
    public static String version() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(ROOT + "handbook.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    /**
     * The rule files.
     *
     * @return the files, by name
     */
    public static List<RuleFileText> files() {
        return FILES.stream()
                .map(name -> new RuleFileText(name, text(ROOT + name)))
                .toList();
    }

    /**
     * The names of the rule files.
     *
     * @return the names, such as {@code handoff/retention.drl}
     */
    public static List<String> fileNames() {
        return FILES;
    }

    private static List<BuiltFile> builtFiles(List<RuleFileText> files, RuleFileNames names) {
        ClassLoader loader = Handbook.class.getClassLoader();
        List<Model> models = text(MODELS)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
                .map(line -> instance(line.strip(), loader))
                .toList();
        return BuiltFile.of(models, files, names, loader);
    }

    static Model instance(String className, ClassLoader loader) {
        try {
            return Class.forName(className, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The rules (" + className
                            + ") cannot be loaded.\nMaybe classes of an older build are on the class path: build clean.",
                    e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Handbook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + resource
                        + ") is not on the class path.\nMaybe the jar of engagement-rules was repacked without it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
