package org.sitong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds for every SDK module. A module's {@code ArchitectureTest} extends this class and names the packages that
 * the module may use; only the module's own classes are looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {
    /** The packages of core; every module may use them. */
    private static final String[] EVERYWHERE = {
        "java..",
        "javax.sql..",
        "org.jspecify..",
        "lombok..",
        "org.sitong",
        "org.sitong.catalog..",
        "org.sitong.code..",
        "org.sitong.diff..",
        "org.sitong.document..",
        "org.sitong.internal..",
        "org.sitong.item..",
        "org.sitong.json..",
        "org.sitong.standard..",
        "org.apache.commons.lang3.."
    };

    private final JavaClasses module;
    private final String[] mayUse;

    /**
     * A contract for one module.
     *
     * @param mayUse the packages the module may use beside the JDK's and core's, its own among them
     */
    protected ArchitectureContract(String... mayUse) {
        this.module = new ClassFileImporter().importPath(mainClasses(getClass()));
        this.mayUse =
                Stream.concat(Arrays.stream(EVERYWHERE), Arrays.stream(mayUse)).toArray(String[]::new);
    }

    @Test
    void arrowsPointTowardsCore() {
        check(classes().should().onlyDependOnClassesThat().resideInAnyPackage(mayUse));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes()
                .should(ArchCondition.from(describe(
                        "be in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)))));
    }

    @Test
    void signaturesShowNoForeignType() {
        check(classes()
                .that(describe("are public API", PublicSignatures::isApi))
                .should(PublicSignatures.showOnly("java..", "javax.sql..", "org.sitong..")));
    }

    /** A host's commons-lang3 may be older than ours (Spring Boot 2.7 brings 3.12): this class came with 3.18. */
    @Test
    void commonsLangMayBeTheHostsOwn() {
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.apache.commons.lang3.Strings"));
    }

    @Test
    void nothingPrintsOrExits() {
        check(noClasses().that(areNoEntryPoint()).should(ForbiddenUse.PRINTING.condition()));
    }

    @Test
    void localeIsAnArgument() {
        check(noClasses().should(ForbiddenUse.DEFAULT_LOCALE.condition()));
    }

    @Test
    void clockAndZoneAreArguments() {
        check(noClasses().that(areNoEntryPoint()).should(ForbiddenUse.DEFAULT_CLOCK.condition()));
    }

    @Test
    void charsetIsNamed() {
        check(noClasses().should(ForbiddenUse.DEFAULT_CHARSET.condition()));
    }

    /** Checks a rule over the module's own classes. */
    protected final void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(module);
    }

    /** The classes that are a process's entry point: they alone may take its streams and clock, and end it. */
    protected Set<Class<?>> entryPoints() {
        return Set.of();
    }

    private DescribedPredicate<JavaClass> areNoEntryPoint() {
        return describe(
                "are no entry point", type -> entryPoints().stream().noneMatch(entry -> type.isEquivalentTo(entry)));
    }

    /** The rule that a module opens no connection; for modules to check in a test of their own. */
    protected static ArchRule noNetwork() {
        return noClasses().should(ForbiddenUse.NETWORK.condition());
    }

    private static Path mainClasses(Class<?> test) {
        try {
            return Path.of(test.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("classes");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
