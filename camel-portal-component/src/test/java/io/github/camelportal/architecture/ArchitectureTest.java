package io.github.camelportal.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The packages of the component depend on each other in one direction, as docs/architecture.md describes it. */
@AnalyzeClasses(packages = PackageRules.ROOT, importOptions = ArchitectureTest.ComponentOnly.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PUBLIC_PACKAGES_DO_NOT_DEPEND_ON_INTERNAL_ONES = noClasses()
            .that()
            .resideInAnyPackage(PackageRules.publicPackages())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PackageRules.ROOT + ".internal..")
            .because("applications compile against public packages, and internal ones may change in every release");

    @ArchTest
    static final ArchRule INTERNAL_PACKAGES_DO_NOT_DEPEND_ON_THE_ROOT = noClasses()
            .that()
            .resideInAPackage(PackageRules.ROOT + ".internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PackageRules.ROOT, PackageRules.ROOT + ".dsl")
            .because("the root package wires the internal ones together");

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ON_ALLOWED_PACKAGES_ONLY =
            classes().should(PackageRules.dependOnAllowedPackagesOnly());

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().assignedFrom(PackageRules.slices()).should().beFreeOfCycles();

    /** The classes of the component alone, neither its tests nor the simulator. */
    static final class ComponentOnly implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return location.contains("/camel-portal-component/target/classes/");
        }
    }
}
