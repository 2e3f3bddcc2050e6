package dev.engagement.rules;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.drools.RuleSetBuild;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds rule sets from the handbook's rule files and files of one's own. Building reads, compiles and loads; it needs
 * the artifact {@code engagement-authoring} on the class path.
 *
 * <p>Rule files are data: all of them are checked before anything is built, and nothing is built unless all are sound. A
 * rule calls methods of the fact model and no others. {@code RULES.md} beside this module has the language and its limits.
 *
 * <p>A file of one's own that has the name of a built-in one, such as {@code handoff/retention.drl}, replaces it. One whose closing comment
 * says so replaces or retires single rules of other files: {@code // end of emea: 1 rule; replaces RETENTION-03}. Not safe
 * for use by several threads.
 */
public final class RuleSetBuilder {
    private final List<RuleFileSource> sources = new ArrayList<>();
    private ClassLoader classLoader = defaultClassLoader();
    private @Nullable String name;
    private @Nullable String version;
    private RuleSet earlier = RuleSet.handbook();

    RuleSetBuilder() {}

    private static ClassLoader defaultClassLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null && knowsOurQuestions(context) ? context : RuleSetBuilder.class.getClassLoader();
    }

    private static boolean knowsOurQuestions(ClassLoader loader) {
        try {
            return Class.forName(Question.class.getName(), false, loader) == Question.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Adds every {@code .drl} file of a directory and the folders below it. Files are named by their path from there.
     * Names that begin with a dot and links to folders are left alone; a link to a file outside of the directory is
     * refused, as is what is no ordinary file.
     *
     * @param directory the directory
     * @return this builder
     */
    public RuleSetBuilder directory(Path directory) {
        sources.add(new RuleFileSource.Directory(directory));
        return this;
    }

    /**
     * Adds a rule file of the class path.
     *
     * @param resource the name of the resource, such as {@code com/acme/desk/refund.drl}
     * @return this builder
     */
    public RuleSetBuilder resource(String resource) {
        sources.add(new RuleFileSource.Resource(resource));
        return this;
    }

    /**
     * Adds a rule file that is at hand as text.
     *
     * @param file the file
     * @return this builder
     */
    public RuleSetBuilder file(RuleFileText file) {
        sources.add(new RuleFileSource.InMemory(file));
        return this;
    }

    /**
     * Chooses the class loader that knows the types of one's own questions and the resources. By default the context
     * class loader of the thread where it knows {@link Question}, else that of this library.
     *
     * @param loader the class loader
     * @return this builder
     */
    public RuleSetBuilder classLoader(ClassLoader loader) {
        classLoader = loader;
        return this;
    }

    /**
     * Names the rule set, as decisions show it. By default {@code handbook}, in its version; where rule
     * files were replaced or added, {@code +changed} is appended to it.
     *
     * @param ruleSetName the name
     * @param ruleSetVersion the version
     * @return this builder
     */
    public RuleSetBuilder named(String ruleSetName, String ruleSetVersion) {
        name = ruleSetName;
        version = ruleSetVersion;
        return this;
    }

    /**
     * Takes over what an earlier rule set was built of, wherever nothing was changed since: only files with another text
     * are compiled. The rules are the same as without it; building takes less time.
     *
     * @param earlier a rule set that was built before; by default the handbook's
     * @return this builder
     */
    public RuleSetBuilder reusing(RuleSet earlier) {
        this.earlier = earlier;
        return this;
    }

    /**
     * Reads and builds the rules.
     *
     * @return the rule set
     * @throws InvalidRuleSetException if a rule file cannot be read or built; it has all issues of all files
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public RuleSet build() {
        return RuleSetBuild.of(name, version, List.copyOf(sources), classLoader, earlier);
    }
}
