package dev.engagement.rules.internal.drools;

import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rule files to classes in memory. One build at a time, each under a release of its own that is forgotten
 * afterwards: builds of one name could swap rules.
 */
final class RuleCompiler {
    private static final Lock ONE_BUILD_AT_A_TIME = new ReentrantLock();
    private static final String CLASS = ".class";

    private RuleCompiler() {}

    static List<BuiltFile> compile(List<RuleFileText> files, RuleFileNames names, ClassLoader parent) {
        if (files.isEmpty()) {
            return List.of();
        }
        ONE_BUILD_AT_A_TIME.lock();
        try {
            return BuiltFile.of(OwnClassLoader.during(() -> build(files, parent)), files, names, parent);
        } finally {
            ONE_BUILD_AT_A_TIME.unlock();
        }
    }

    private static List<Model> build(List<RuleFileText> files, ClassLoader parent) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "dev.engagement.runtime", "rules", UUID.randomUUID().toString());
        KieFileSystem fileSystem = services.newKieFileSystem();
        fileSystem.generateAndWritePomXML(release);
        for (int i = 0; i < files.size(); i++) {
            fileSystem.write("src/main/resources/" + place(i), files.get(i).bytes());
        }
        KieBuilder builder = services.newKieBuilder(fileSystem, parent);
        try {
            builder.buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new InvalidRuleSetException(issues(builder.getResults().getMessages(Message.Level.ERROR), files));
            }
            return models((InternalKieModule) builder.getKieModule(), parent);
        } catch (StackOverflowError e) {
            throw new InvalidRuleSetException(List.of(refused(files.get(0).name(), "it is nested too deeply")));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Where the engine finds a file: its given name never becomes a path. */
    private static String place(int index) {
        return "rules/" + index + "/rules.drl";
    }

    private static List<Model> models(InternalKieModule module, ClassLoader parent) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> modelClasses = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .forEach(modelClasses::add);
            }
        }
        RuleClassLoader loader = new RuleClassLoader(parent, classes);
        return modelClasses.stream()
                .map(name -> Handbook.instance(name, loader))
                .toList();
    }

    /** The rule tree accepted the files, so what the compiler refuses is a gap between the two: it is told as it is. */
    private static List<RuleIssue> issues(List<Message> messages, List<RuleFileText> files) {
        List<RuleIssue> issues = new ArrayList<>();
        for (Message message : messages) {
            String path = String.valueOf(message.getPath());
            String file = IntStream.range(0, files.size())
                    .filter(it -> path.endsWith(place(it)))
                    .mapToObj(it -> files.get(it).name())
                    .findFirst()
                    .orElse(files.get(0).name());
            issues.add(refused(file, message.getText().lines().findFirst().orElse("no reason given")));
        }
        return issues;
    }

    private static RuleIssue refused(String file, String why) {
        return new RuleIssue(
                IssueCode.NOT_BUILT,
                file,
                1,
                1,
                1,
                1,
                "",
                "The rule file (" + file + ") cannot be built: " + why + ".",
                "Maybe a rule says something that the rule engine does not know.");
    }
}
