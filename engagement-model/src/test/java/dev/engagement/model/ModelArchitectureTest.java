package dev.engagement.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the fact model may stand on, and what it must not have. */
class ModelArchitectureTest {
    @Test
    void theModelStandsOnTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "dev.engagement.model..", "org.jspecify.annotations..", "io.soabase.recordbuilder..")
                .because("facts travel into services and onto clusters where no other library of ours is; "
                        + "the two others are annotations for compilers and leave nothing at run time")
                .check(ModelClasses.ALL);
    }

    @Test
    void nothingStaticCanBeSet() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what is set in one place must not change decisions in another")
                .check(ModelClasses.ALL);
    }

    @Test
    void nothingStaticCanBeFilled() throws ReflectiveOperationException {
        List<String> fillable = new ArrayList<>();
        int looked = 0;
        for (JavaField constant : constants()) {
            java.lang.reflect.Field field = constant.reflect();
            field.setAccessible(true);
            Object value = field.get(null);
            if (value instanceof Collection<?>
                    || value instanceof Map<?, ?>
                    || value.getClass().isArray()) {
                looked++;
                if (!value.getClass().getName().matches(".*(Immutable|Unmodifiable).*")) {
                    fillable.add(constant.getFullName());
                }
            }
        }

        assertThat(looked).isGreaterThan(10);
        assertThat(fillable)
                .as("static collections can be shared by threads only if nobody can change them")
                .isEmpty();
    }

    private static List<JavaField> constants() {
        return ModelClasses.ALL.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }

    @Test
    void everyPackageIsNullMarked() {
        List<Package> packages = ModelClasses.ALL.stream()
                .map(type -> type.reflect().getPackage())
                .distinct()
                .toList();

        assertThat(packages).hasSizeGreaterThanOrEqualTo(8);
        assertThat(packages)
                .as("null is decided once: nothing may be null unless it says so")
                .allMatch(it -> it.isAnnotationPresent(NullMarked.class));
    }
}
