package dev.engagement.examples.benchmarks;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * The same rules without the library: one plain session a question, in which narrower questions are answered too. It
 * names no reasons, checks no agreement and makes no decision; what it finds is left as the rules inserted it.
 */
final class BareSessions {
    private static final String MODELS = "/META-INF/kie/dev.engagement/engagement-rules/drools-model";
    private static final String VERSION_LINE = "Drools-Model-Version";

    private final Map<String, KieBase> baseOfPackage = new HashMap<>();

    private BareSessions() {}

    /** All rules in one base. */
    static BareSessions inOneBase() {
        BareSessions sessions = new BareSessions();
        List<Model> models = models();
        KieBase base = base(models);
        models.forEach(model -> sessions.baseOfPackage.put(family(model.getPackageName()), base));
        return sessions;
    }

    /** A base for the rules of each family. */
    static BareSessions inBasesOfFamilies() {
        BareSessions sessions = new BareSessions();
        models().forEach(model -> sessions.baseOfPackage.put(family(model.getPackageName()), base(List.of(model))));
        return sessions;
    }

    /** Decides a question: what was concluded, about it and about those that it asked. */
    int decide(Question<?> question) {
        KieSession session = baseOf(question).newKieSession();
        try {
            session.insert(Readings.DEFAULT);
            session.insert(question);
            session.fireAllRules();
            return session.getObjects(new ClassObjectFilter(Conclusion.class)).size();
        } finally {
            session.dispose();
        }
    }

    private KieBase baseOf(Question<?> question) {
        KieBase base = baseOfPackage.get(family(question.getClass().getPackageName()));
        if (base == null) {
            throw new IllegalArgumentException("There are no rules for " + question.getClass() + ".");
        }
        return base;
    }

    private static String family(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static KieBase base(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration());
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        try (InputStream in = BareSessions.class.getResourceAsStream(MODELS)) {
            if (in == null) {
                throw new IllegalStateException("The rules (" + MODELS + ") are not on the class path.");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith(VERSION_LINE)) {
                    models.add(Class.forName(line.strip())
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The rules cannot be loaded.", e);
        }
        return models;
    }
}
