package org.sitong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What callers see of a class: supertypes, type parameters, public and protected members, generic arguments included. */
final class PublicSignatures {
    private PublicSignatures() {}

    /** Whether callers can name the class. */
    static boolean isApi(JavaClass type) {
        return !isInternal(type)
                && isVisible(type)
                && type.getEnclosingClass().map(PublicSignatures::isApi).orElse(true);
    }

    /** Every type in the signatures is in one of the packages, and not in an internal one. */
    static ArchCondition<JavaClass> showOnly(String... packages) {
        PackageMatchers allowed = PackageMatchers.of(packages);
        return new ArchCondition<>("show only types of " + Arrays.toString(packages) + ", none internal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type, type.getFullName(), header(type), events);
                Stream.of(type.getMethods(), type.getConstructors())
                        .flatMap(Collection::stream)
                        .filter(PublicSignatures::isVisible)
                        .forEach(unit -> report(type, unit.getFullName(), signature(unit), events));
                type.getFields().stream()
                        .filter(PublicSignatures::isVisible)
                        .forEach(field -> report(type, field.getFullName(), Stream.of(field.getType()), events));
            }

            private void report(
                    JavaClass type, String where, Stream<? extends JavaType> shown, ConditionEvents events) {
                shown.flatMap(part -> part.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(part -> !part.isPrimitive())
                        .filter(part -> isInternal(part) || !allowed.test(part.getPackageName()))
                        .distinct()
                        .forEach(part -> events.add(
                                SimpleConditionEvent.violated(type, where + " shows " + part.getFullName())));
            }
        };
    }

    private static Stream<JavaType> header(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(part -> part);
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(part -> part);
    }

    private static boolean isVisible(HasModifiers part) {
        Set<JavaModifier> modifiers = part.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static boolean isInternal(JavaClass type) {
        return List.of(type.getPackageName().split("\\.")).contains("internal");
    }
}
