package org.sitong.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real hosts: one JVM, one class path, their versions. */
class FlatClassPathTest {
    /** What the host and the SDK use of the same name, hence in one version, the host's. */
    private static final DescribedPredicate<JavaClass> SHARED = JavaClass.Predicates.resideInAnyPackage(
            "tools.jackson.core..", "org.apache.commons.lang3..", "org.snakeyaml.engine..");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"boot-2.7", "boot-3.5", "boot-4"})
    void bothValidateUnderAThrowingContextClassLoader(String host) throws Exception {
        assertBothValidate(HostClassPath.of(host), HostileClassLoader.Manner.THROWING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boot-2.7", "boot-3.5", "boot-4"})
    void bothValidateUnderALyingContextClassLoaderInReverseOrder(String host) throws Exception {
        assertBothValidate(HostClassPath.of(host).reversed(), HostileClassLoader.Manner.LYING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boot-2.7", "boot-3.5", "boot-4"})
    void whatTheSdkCallsExistsInTheVersionsOfTheHost(String host) throws IOException {
        HostClassPath classPath = HostClassPath.of(host);
        JavaClasses classes = new ClassFileImporter()
                .importJars(classPath.open("(sitong|commons-lang3|jackson-core-3|snakeyaml-engine|jspecify).*"));
        List<JavaAccess<?>> calls = classes.stream()
                .filter(type -> type.getPackageName().startsWith("org.sitong."))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> SHARED.test(access.getTargetOwner()))
                .toList();
        assertThat(calls).hasSizeGreaterThan(1000);
        assertThat(calls)
                .filteredOn(call -> call.getTarget().resolveMember().isEmpty())
                .isEmpty();
    }

    private void assertBothValidate(HostClassPath classPath, HostileClassLoader.Manner manner)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath.with(Path.of("target", "classes")),
                        "org.sitong.compat.Host",
                        manner.name())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        // with it the JVM says so on standard error
        java.environment().remove("JAVA_TOOL_OPTIONS");
        int exit = java.start().waitFor();
        assertThat(errors).usingCharset(StandardCharsets.UTF_8).hasContent("");
        List<String> lines = Files.readAllLines(output);
        assertThat(lines.get(0)).startsWith("active true");
        assertThat(lines.get(1))
                .isEqualTo("own [] [$.name: integer found, string expected] [$: required property 'name' not found]");
        assertThat(lines.subList(2, lines.size()))
                .allMatch(line -> line.startsWith("bad.json "))
                .anyMatch(line -> line.startsWith("bad.json schema.type /name/main “主项名称”"))
                .anyMatch(line -> line.startsWith("bad.json schema.enum /itemType "));
        assertThat(exit).isZero();
    }
}
