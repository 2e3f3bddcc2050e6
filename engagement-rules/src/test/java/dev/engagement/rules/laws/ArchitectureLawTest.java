package dev.engagement.rules.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. A rule that selects nothing fails: so ArchUnit has it by default. */
class ArchitectureLawTest {
    private static final String[] ENGINE = {"org.drools..", "org.kie.."};

    private static final JavaClasses ALL =
            new ClassFileImporter().importUrls(List.of(placeOf(Question.class), placeOf(RuleSet.class)));

    /** What somebody wrote: the classes that are generated from rule files have a package of their own. */
    private static final JavaClasses WRITTEN =
            ALL.that(resideInAnyPackage("dev.engagement.rules..", "dev.engagement.model.."));

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void importsRunOneWay() {
        noClasses()
                .that()
                .resideInAPackage("dev.engagement.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.engagement.rules..", "dev.engagement.handbook..")
                .because("the model is shared by those who have no rules")
                .check(WRITTEN);
        classes()
                .that()
                .resideInAPackage("dev.engagement.rules..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("dev.engagement.model..")
                        .or(resideInAPackage("dev.engagement.rules.."))
                        .or(outsideOfTheProject()))
                .because("examples stand on the library, never the other way round")
                .check(WRITTEN);
    }

    @Test
    void onlyTheEngineRoomKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.engagement.rules.internal.drools..", "dev.engagement.rules.tree..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE)
                .because("rules can then be run by another engine, and the engine be upgraded in one place")
                .check(WRITTEN);
    }

    /** A conscious exception: the parser gives the rule tree its structure, and nothing else of the engine is in it. */
    @Test
    void theRuleTreeKnowsTheParserOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.engagement.rules.tree..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(ENGINE)
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("org.drools.drl..", "org.kie.internal.builder.conf.."))))
                .because("the rule tree is what checker, formatter and other engines stand on")
                .check(WRITTEN);
    }

    @Test
    void theFormatterStandsOnTheRuleTreeAlone() {
        classes()
                .that()
                .resideInAPackage("dev.engagement.rules.format..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "dev.engagement.rules",
                        "dev.engagement.rules.format..",
                        "dev.engagement.rules.tree.."))
                .because("what the rule tree reads is what is formatted, and its door guards the optional libraries")
                .check(WRITTEN);
    }

    @Test
    void noPublicSignatureHasATypeOfTheEngine() {
        classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("dev.engagement.rules.internal..")
                .should(showNothingOf("the engine", resideInAnyPackage(ENGINE)))
                .because("who embeds the library must not come to depend on what is behind its door")
                .check(WRITTEN);
    }

    /** Where each optional library is behind a door; a check writes JSON and SARIF, and reads neither. */
    static Stream<Arguments> optionalLibraries() {
        return Stream.of(
                Arguments.of("com.fasterxml..", List.of("json..", "internal.input..", "check..")),
                Arguments.of("org.snakeyaml..", List.of("internal.input..")),
                Arguments.of("de.siegmar..", List.of("crm..")),
                Arguments.of("com.github.javaparser..", List.of("tree..")),
                Arguments.of("org.junit..", List.of("scenario..")));
    }

    @ParameterizedTest
    @MethodSource("optionalLibraries")
    void anOptionalLibraryIsBehindItsDoor(String library, List<String> doors) {
        String[] packages =
                doors.stream().map(door -> "dev.engagement.rules." + door).toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a service that only decides carries none of these libraries")
                .check(WRITTEN);
        assertThat(WRITTEN.that(resideInAnyPackage(packages)).stream()
                        .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(it -> resideInAPackage(library).test(it.getTargetClass()))))
                .as("the door to %s", library)
                .isTrue();
    }

    @Test
    void noPublicSignatureHasATypeOfALibraryButJUnits() {
        classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("dev.engagement.rules.internal..")
                .should(showNothingOf(
                        "a library",
                        resideInAnyPackage(
                                "com.fasterxml..", "org.snakeyaml..", "de.siegmar..", "com.github.javaparser..")))
                .because("a library that nobody sees can be replaced; of JUnit the user has one anyway")
                .check(WRITTEN);
    }

    @Test
    void noPublicSignatureHasAnInternalType() {
        classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("dev.engagement.rules.internal..")
                .should(showNothingOf("the inside", resideInAPackage("dev.engagement.rules.internal..")))
                .because("a type that can be seen cannot be changed")
                .check(WRITTEN);
    }

    @Test
    void nothingStaticCanBeSet() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("two advisors in one JVM never see each other's rules")
                .check(WRITTEN);
    }

    @Test
    void generatedRulesAreKnownToNobodyByName() {
        assertThat(ALL.that(resideInAPackage("dev.engagement.handbook.."))).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.engagement.handbook..")
                .because("they are found by the list that the build writes, and may be those of another rule set")
                .check(WRITTEN);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<Package> packages = WRITTEN.stream()
                .map(type -> type.reflect().getPackage())
                .distinct()
                .toList();

        assertThat(packages).hasSizeGreaterThanOrEqualTo(12);
        assertThat(packages)
                .as("null is decided once: nothing may be null unless it says so")
                .allMatch(it -> it.isAnnotationPresent(NullMarked.class));
    }

    private static DescribedPredicate<JavaClass> outsideOfTheProject() {
        return DescribedPredicate.not(resideInAPackage("dev.engagement.."));
    }

    private static ArchCondition<JavaClass> showNothingOf(String what, DescribedPredicate<JavaClass> hidden) {
        return new ArchCondition<>("show nothing of " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(hidden)
                        .forEach(it -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + it.getName())));
            }
        };
    }

    /** The types that a user of a public type can see. */
    private static Stream<JavaClass> shown(JavaClass type) {
        Stream<JavaClass> supertypes =
                Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
        Stream<JavaClass> fields = type.getFields().stream()
                .filter(field -> seen(field.getModifiers()))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream());
        Stream<JavaClass> signatures = type.getCodeUnits().stream()
                .filter(unit -> seen(unit.getModifiers()))
                .flatMap(ArchitectureLawTest::signature);
        return Stream.of(supertypes, fields, signatures).flatMap(it -> it);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        Stream<JavaClass> parameters =
                unit.getParameterTypes().stream().flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> thrown = unit.getThrowsClause().getTypes().stream().map(JavaClass::toErasure);
        return Stream.of(unit.getReturnType().getAllInvolvedRawTypes().stream(), parameters, thrown)
                .flatMap(it -> it);
    }

    private static boolean seen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
