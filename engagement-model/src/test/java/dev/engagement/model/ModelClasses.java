package dev.engagement.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** The classes of this module, for tests that hold for all of them. */
public final class ModelClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(Question.class.getProtectionDomain().getCodeSource().getLocation());

    private ModelClasses() {}

    /** Every type of question, sorted by name. */
    public static List<Class<?>> questions() {
        return ALL.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Question.class))
                .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
