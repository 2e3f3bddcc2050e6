package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.drools.drl.ast.descr.BaseDescr;
import org.junit.jupiter.api.Test;

/** Every kind of node that a parser on the class path can make is allowed or refused by name: an upgrade adds none. */
class NodeKindsTest {
    @Test
    void everyNodeOfTheEnginesParserIsDecidedAbout() throws Exception {
        List<Class<?>> kinds = concrete(BaseDescr.class, BaseDescr.class.getPackageName());

        assertThat(kinds).hasSizeGreaterThan(50);
        assertThat(kinds).allMatch(DrlNodes.KINDS::isDecided);
        assertThat(DrlNodes.KINDS.count()).as("no decision is about nothing").isLessThanOrEqualTo(kinds.size() + 1);
    }

    @Test
    void everyExpressionAndStatementOfJavaIsDecidedAbout() throws Exception {
        String root = Node.class.getPackageName();
        List<Class<?>> kinds = new ArrayList<>(concrete(Node.class, root + ".expr"));
        kinds.addAll(concrete(Node.class, root + ".stmt"));

        assertThat(kinds).hasSizeGreaterThan(60);
        assertThat(kinds).allMatch(JavaNodes.KINDS::isDecided);
        assertThat(JavaNodes.KINDS.count()).isEqualTo(kinds.size());
    }

    @Test
    void aKindThatNobodyDecidedAboutIsNotRead() {
        assertThat(DrlNodes.KINDS.isRead(String.class)).isFalse();
        assertThat(JavaNodes.KINDS.isRead(Expression.class)).isFalse();
        assertThat(JavaNodes.KINDS.remedy(Expression.class)).isEmpty();
    }

    @Test
    void noKindIsDecidedAboutTwice() {
        assertThatThrownBy(() -> NodeKinds.reading("A").refusing("Maybe B.", "A"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("(A)");
    }

    /** The classes of a jar that are nodes and can be made. */
    private static List<Class<?>> concrete(Class<?> node, String packageName) throws IOException, URISyntaxException {
        Path jar =
                Path.of(node.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> found = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            String folder = packageName.replace('.', '/') + "/";
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(".class") && name.indexOf('/', folder.length()) < 0) {
                    Class<?> type = load(name, node.getClassLoader());
                    boolean made = !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
                    if (made && node.isAssignableFrom(type)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static Class<?> load(String file, ClassLoader loader) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
